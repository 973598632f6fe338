package org.parley.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.engine.name.Likeness;
import org.parley.engine.name.Name;
import org.parley.engine.name.NameComparison;
import org.parley.ledger.ActorEntry;

/** The reason why two names are one person's, as a sentence. */
final class JoinWords {
  private JoinWords() {}

  static String of(ActorEntry.Joined join) {
    if (join.why().startsWith("judged")) {
      return "A person judged that both are one.";
    }
    if (join.score() == null) {
      return "The surname alone: " + join.other() + " is " + join.why() + ".";
    }
    Likeness likeness = NameComparison.compare(Name.person(join.name()), Name.person(join.other()));
    List<String> reasons = new ArrayList<>();
    for (Likeness.Pair pair : likeness.pairs()) {
      String both = quoted(pair.a()) + " and " + quoted(pair.b());
      switch (pair.how()) {
        case SPELLING, NEAR -> reasons.add(both + " are spellings of one name");
        case GIVEN_NAME -> reasons.add(both + " are forms of one first name");
        case INITIAL -> reasons.add(both + " agree as an initial does");
        case JOINED -> reasons.add(both + " are one name, in one word or in two");
        default -> {}
      }
    }
    if (!likeness.left().isEmpty()) {
      String more =
          likeness.left().stream().map(JoinWords::capital).collect(Collectors.joining(" "));
      reasons.add("only one of them has “" + more + "”, all else agrees");
    }
    if (reasons.isEmpty()) {
      reasons.add("one name in two spellings");
    }
    return capital(String.join("; ", reasons)) + ".";
  }

  private static String quoted(String part) {
    return "“" + capital(part) + "”";
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
