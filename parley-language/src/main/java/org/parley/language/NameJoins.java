package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins what the network reads as several names and the tree and the marks show to be one: over a
 * hyphen ("Coca-Cola"), over "of" ("Gulf of Mexico"), where a flat name was cut in two, and a legal
 * form behind a firm's name. One pass, linear in the words.
 */
final class NameJoins {
  private static final Set<String> LEGAL_FORMS =
      Set.of("Inc.", "Inc", "Ltd.", "Ltd", "LLC", "L.P.", "LP", "Corp.", "Corp", "Co.", "PLC");

  private NameJoins() {}

  /** The names, joined; in order, apart. */
  static List<Sentence.Name> of(List<Sentence.Word> words, List<Sentence.Name> names) {
    List<Sentence.Name> joined = new ArrayList<>();
    for (Sentence.Name name : names) {
      Sentence.Name before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && areOne(words, before, name)) {
        joined.set(
            joined.size() - 1, new Sentence.Name(before.from(), name.to(), kind(before, name)));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static String kind(Sentence.Name first, Sentence.Name second) {
    return first.kind().equals("PER") && !second.kind().equals("PER")
        ? second.kind()
        : first.kind();
  }

  private static boolean areOne(
      List<Sentence.Word> words, Sentence.Name first, Sentence.Name second) {
    int gap = second.from() - first.to();
    boolean person = first.kind().equals("PER");
    if (gap == 0) {
      return first.kind().equals(second.kind()) && isTied(words, first, second);
    }
    if (gap != 1) {
      return false;
    }
    String between = words.get(first.to()).form();
    return switch (between) {
      case "-" ->
          (person == second.kind().equals("PER") || isShort(words, first))
              && words.get(first.to()).xpos().equals("HYPH")
              && isTied(words, first, second);
      case "of" -> !person && !second.kind().equals("PER") && hangs(words, second, first);
      case "," ->
          first.kind().equals("ORG")
              && second.to() - second.from() == 1
              && LEGAL_FORMS.contains(words.get(second.from()).form());
      default -> false;
    };
  }

  /** "al", "az": no name of its own. */
  private static boolean isShort(List<Sentence.Word> words, Sentence.Name name) {
    return name.to() - name.from() == 1 && words.get(name.from()).form().length() <= 2;
  }

  /** True if one of the two hangs from the other as a part of one name. */
  private static boolean isTied(
      List<Sentence.Word> words, Sentence.Name first, Sentence.Name second) {
    for (int i = first.from(); i < second.to(); i++) {
      Sentence.Word word = words.get(i);
      boolean inFirst = i < first.to();
      boolean across =
          inFirst
              ? word.head() >= second.from() && word.head() < second.to()
              : i >= second.from() && word.head() >= first.from() && word.head() < first.to();
      if (across && (word.relation().startsWith("flat") || word.relation().equals("compound"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hangs(
      List<Sentence.Word> words, Sentence.Name second, Sentence.Name first) {
    for (int i = second.from(); i < second.to(); i++) {
      int head = words.get(i).head();
      if (head >= first.from() && head < first.to()) {
        return words.get(i).relation().startsWith("nmod");
      }
    }
    return false;
  }
}
