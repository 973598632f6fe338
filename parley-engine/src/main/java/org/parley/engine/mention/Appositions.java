package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/**
 * Joins a name and the role beside it: "Ane Holt, the head of Torvian intelligence," and "The
 * governor of Dovren, Ane Holt,".
 */
final class Appositions {
  private Appositions() {}

  static List<ActorPhrase> join(Words words, List<ActorPhrase> phrases) {
    List<ActorPhrase> joined = new ArrayList<>();
    int i = 0;
    while (i < phrases.size()) {
      ActorPhrase one = phrases.get(i);
      if (i + 1 < phrases.size()) {
        ActorPhrase two = phrases.get(i + 1);
        boolean comma = two.start() == one.end() + 1 && words.lower(one.end()).equals(",");
        if (comma && isName(one) && two.kind() == Kind.ROLE && isClosed(words, two.end())) {
          joined.add(
              one.asPerson(two.title(), two.standing(), two.sides())
                  .spread(one.start(), two.end()));
          i += 2;
          continue;
        }
        if (comma
            && one.kind() == Kind.ROLE
            && isName(two)
            && isOpenTo(words, one, two)
            && isClosed(words, two.end())) {
          joined.add(
              two.asPerson(one.title(), one.standing(), one.sides())
                  .spread(one.start(), two.end()));
          i += 2;
          continue;
        }
      }
      joined.add(one);
      i++;
    }
    return joined;
  }

  /**
   * The chief, Venn, said; a minister, Ane Holt, said. Words that name nobody in particular take a
   * full name that a mark closes.
   */
  private static boolean isOpenTo(Words words, ActorPhrase role, ActorPhrase name) {
    boolean courtesy = name.title() != null && ActorWords.isCourtesy(name.title());
    if (name.title() != null && !courtesy) {
      return false;
    }
    boolean full = name.nameEnd() - name.nameStart() > 1 || courtesy;
    boolean closed = name.end() < words.size() && !words.isWord(name.end());
    boolean one = !words.lower(role.head()).endsWith("s");
    return role.definite() && name.title() == null || full && closed && one;
  }

  private static boolean isName(ActorPhrase phrase) {
    return phrase.kind() == Kind.NAME || phrase.kind() == Kind.PERSON;
  }

  /** An apposition is closed by a mark, or by the verb that it was put before. */
  private static boolean isClosed(Words words, int end) {
    return end >= words.size()
        || !words.isWord(end)
        || !words.isCapital(end) && !words.lower(end).equals("and");
  }
}
