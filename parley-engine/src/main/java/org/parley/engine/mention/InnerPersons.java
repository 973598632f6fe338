package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/** Persons named inside the phrase of another: "an adviser to President Orla Venn". */
final class InnerPersons {
  private InnerPersons() {}

  /** In the order of the words; none overlaps the name of the phrase that it stands in. */
  static List<ActorPhrase> find(Words words, Tagged tagged, List<ActorPhrase> phrases) {
    List<ActorPhrase> inner = new ArrayList<>();
    for (ActorPhrase phrase : phrases) {
      if (phrase.kind() == Kind.ROLE) {
        read(words, tagged, phrase.head() + 1, phrase.end(), inner);
      } else if (phrase.kind() == Kind.PERSON && phrase.nameEnd() < phrase.end()) {
        read(words, tagged, phrase.nameEnd() + 1, phrase.end(), inner);
      }
    }
    return inner;
  }

  private static void read(Words words, Tagged tagged, int from, int end, List<ActorPhrase> inner) {
    int i = from;
    while (i < end) {
      ActorPhrase role = words.isCapital(i) ? RolePhrase.read(words, tagged, i) : null;
      ActorPhrase one =
          role == null && words.isCapital(i) ? NamePhrase.read(words, tagged, i) : role;
      if (one != null && one.kind() == Kind.PERSON && one.end() <= end && one.nameEnd() > 0) {
        inner.add(one);
        i = one.end();
      } else {
        i++;
      }
    }
  }
}
