package org.parley.engine.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.PlacePhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;

/** Whether the words that a rule names stand in the tree. */
final class RuleWords {
  private final FigureTree tree;

  RuleWords(FigureTree tree) {
    this.tree = tree;
  }

  /** Whether the words that the rule asks for stand in the clause, and none that it forbids. */
  boolean stand(CountRule rule, @Nullable Clause clause) {
    if (rule.required().isEmpty() && rule.forbidden().isEmpty()) {
      return true;
    }
    Range range = clause == null ? new Range(0, tree.size()) : clause.range();
    boolean required = rule.required().isEmpty();
    for (int i = range.from(); i < range.to(); i++) {
      for (String each : rule.required()) {
        required |= isWord(i, each);
      }
      for (String each : rule.forbidden()) {
        if (isWord(i, each)) {
          return false;
        }
      }
    }
    return required;
  }

  private boolean isWord(int word, String wanted) {
    if (wanted.charAt(0) != '@') {
      return tree.lower(word).equals(wanted);
    }
    PlacePhrase place = tree.place(word);
    return switch (wanted) {
      case "@state" -> place != null && place.kind() == PlacePhrase.Kind.STATE;
      case "@city" ->
          place != null
              && (place.kind() == PlacePhrase.Kind.CITY
                  || place.kind() == PlacePhrase.Kind.CAPITAL);
      default -> CountWords.is(wanted.substring(1), tree.lower(word));
    };
  }

  /** Whether words of the rule begin at a noun: "prisoner of war". */
  boolean startAt(int noun, List<String> words) {
    if (!tree.isNoun(noun, words.get(0))) {
      return false;
    }
    for (int k = 1; k < words.size(); k++) {
      if (!tree.lower(noun + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
