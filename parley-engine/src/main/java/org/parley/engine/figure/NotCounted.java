package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.engine.figure.Amount.Measure;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.FunctionWords;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;
import org.parley.engine.time.TimeExpression;

/**
 * Numbers that are no figures by the words beside them, so that no tree is made for them: times and
 * ages, units, labels, names; {@code not-counted.tsv}.
 */
final class NotCounted {
  /** One row of the table. */
  record Row(String id, boolean behind, Set<String> words, List<String> examples) {}

  private static final List<Row> ROWS = new ArrayList<>();
  private static final Set<String> BEHIND = new HashSet<>();
  private static final Set<String> BEFORE = new HashSet<>();

  static {
    Table.read(
        NotCounted.class,
        "not-counted.tsv",
        4,
        cells -> {
          boolean behind = cells.get(1).equals("behind");
          Set<String> words = Set.copyOf(new HashSet<>(Table.items(cells.get(2))));
          ROWS.add(new Row(cells.get(0), behind, words, List.of(cells.get(3).split(" / ", -1))));
          (behind ? BEHIND : BEFORE).addAll(words);
        });
  }

  /** Behind "one" they tell what happened to one. */
  private static final Set<String> SAID_OF_ONE =
      Set.of("is", "was", "has", "had", "killed", "dead", "wounded", "injured", "missing", "died");

  /** Before "a day" they make it a time: "in a day", "less than a day". */
  private static final Set<String> ONCE =
      Set.of("in", "than", "of", "for", "within", "over", "about", "half", "after", "only", "just");

  /** Words behind a number among which "a day" may stand. */
  private static final int RATE = 5;

  private final Words words;
  private final PassageMentions mentions;

  NotCounted(Words words, PassageMentions mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  static List<Row> rows() {
    return ROWS;
  }

  /** True if the number can be no figure. */
  boolean has(Amount amount) {
    return isTime(amount)
        || isUnit(amount)
        || isLabel(amount)
        || isAge(amount)
        || isInName(amount)
        || isYear(amount)
        || isRate(amount)
        || amount.isOne() && isPronoun(amount)
        || isScore(amount);
  }

  private boolean isTime(Amount amount) {
    for (TimeExpression time : mentions.allTimes()) {
      if (time.start() < amount.to() && amount.from() < time.end()) {
        return true;
      }
    }
    return false;
  }

  /** The unit stands at once behind the number, or behind words that describe it. */
  private boolean isUnit(Amount amount) {
    String next = words.lower(amount.to());
    if (amount.measure() == Measure.MONEY) {
      return next.equals("a") || next.equals("per") || next.equals("an");
    }
    if (next.equals("+") || next.equals("'s") || next.equals("/") || next.equals("°")) {
      return true;
    }
    return amount.measure() == Measure.COUNT && BEHIND.contains(next);
  }

  private boolean isLabel(Amount amount) {
    String before = words.lower(amount.start() - 1);
    if (amount.measure() != Measure.COUNT || amount.start() < amount.from()) {
      return false;
    }
    if (before.equals("/")
        || before.equals(":") && amount.start() > 1 && isDigit(amount.start() - 2)) {
      return true;
    }
    boolean first = amount.from() == 0 && isListMark(words.lower(amount.to()));
    return first || BEFORE.contains(before) && !isCountable(amount);
  }

  private static boolean isListMark(String word) {
    return word.equals(".") || word.equals(")") || word.equals(":");
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < words.size() && Character.isDigit(words.token(i).charAt(0));
  }

  /** "the area 40 people": a noun in small letters follows at once. */
  private boolean isCountable(Amount amount) {
    String next = words.lower(amount.to());
    return CountWords.is("people", next) || CountWords.is("troops", next);
  }

  /** "Orla Venn, 45, said", "Orla Venn (45)". */
  private boolean isAge(Amount amount) {
    if (amount.measure() != Measure.COUNT || amount.start() < amount.from() || amount.start() < 2) {
      return false;
    }
    String before = words.lower(amount.start() - 1);
    String behind = words.lower(amount.to());
    boolean apart =
        before.equals(",") && (behind.equals(",") || behind.equals(".") || behind.isEmpty())
            || before.equals("(") && behind.equals(")");
    return apart && amount.to() - amount.from() == 1 && isAgeOf(amount);
  }

  private static boolean isAgeOf(Amount amount) {
    return amount.high() != null && amount.high() < 120;
  }

  /** "Boeing 737", "Leopard 2 tanks": a capital before it that is no place and no first word. */
  private boolean isInName(Amount amount) {
    int before = amount.start() - 1;
    if (amount.measure() != Measure.COUNT
        || amount.start() < amount.from()
        || before < 1
        || !words.isCapital(before)
        || FunctionWords.isStarter(words.token(before))) {
      return false;
    }
    if (isCountable(amount)) {
      return false;
    }
    for (PlacePhrase place : mentions.places()) {
      if (place.end() == amount.start() && place.kind() != PlacePhrase.Kind.ORGANISATION) {
        return false;
      }
    }
    for (TimeExpression time : mentions.allTimes()) {
      if (time.end() == amount.start()) {
        return false;
      }
    }
    return true;
  }

  /** "one of them said": unless somebody is counted, or something done to one. */
  private boolean isPronoun(Amount amount) {
    int next = amount.end();
    if (SAID_OF_ONE.contains(words.lower(next)) || isPerson(next) || isPerson(next + 1)) {
      return false;
    }
    String before = words.lower(amount.start() - 1);
    return !before.endsWith("ing") && !before.endsWith("ed");
  }

  private boolean isPerson(int i) {
    return CountWords.is("people", words.lower(i)) || CountWords.is("troops", words.lower(i));
  }

  /** "200 casualties a day" */
  private boolean isRate(Amount amount) {
    for (int i = amount.end(); i < Math.min(words.size(), amount.end() + RATE); i++) {
      boolean each =
          switch (words.lower(i)) {
            case "a", "per", "each", "every" -> true;
            default -> false;
          };
      boolean span =
          switch (words.lower(i + 1)) {
            case "day", "night", "week", "month", "year", "hour", "minute" -> true;
            default -> false;
          };
      boolean once = ONCE.contains(words.lower(i - 1));
      if (each && span && !once || words.lower(i).equals("daily")) {
        return amount.measure() == Measure.COUNT;
      }
    }
    return false;
  }

  /** "in 2014" where the time reader left it alone. */
  private boolean isYear(Amount amount) {
    Double value = amount.high();
    return amount.measure() == Measure.COUNT
        && amount.start() == amount.from()
        && amount.to() - amount.from() == 1
        && value != null
        && value >= 1900
        && value < 2100
        && words.token(amount.from()).length() == 4
        && isDigit(amount.from())
        && !isCountable(amount);
  }

  /** "won 3 - 1" */
  private boolean isScore(Amount amount) {
    boolean dash = words.lower(amount.to()).equals("-") && isDigit(amount.to() + 1);
    boolean back =
        amount.from() > 1
            && words.lower(amount.from() - 1).equals("-")
            && isDigit(amount.from() - 2);
    return amount.to() + 1 < words.size() && dash || back;
  }
}
