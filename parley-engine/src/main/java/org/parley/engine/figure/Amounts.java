package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.figure.Amount.Measure;
import org.parley.engine.figure.NumberReader.Value;
import org.parley.engine.passage.Words;

/** The numbers of a passage with their ranges and bounds, in order. Linear in its words. */
final class Amounts {
  private static final Set<String> SIGNS = Set.of("$", "€", "£", "us$", "c$", "a$");
  private static final Set<String> CURRENCIES =
      Set.of(
          "dollar",
          "dollars",
          "euro",
          "euros",
          "pound",
          "pounds",
          "sterling",
          "usd",
          "eur",
          "yen",
          "roubles",
          "rubles",
          "francs",
          "kronor",
          "kroner");

  /** Verbs of change: behind them "from 5 to 10" is no range. */
  private static final Set<String> CHANGES =
      Set.of(
          "rose",
          "risen",
          "rise",
          "fell",
          "fallen",
          "fall",
          "grew",
          "grown",
          "increased",
          "increase",
          "dropped",
          "cut",
          "raised",
          "raise",
          "reduced",
          "jumped",
          "climbed",
          "up",
          "down");

  private static final double[] NONE = {};

  private final Words words;

  private Amounts(Words words) {
    this.words = words;
  }

  static List<Amount> of(Words words) {
    Amounts amounts = new Amounts(words);
    List<Amount> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Amount amount = amounts.at(i, found.isEmpty() ? 0 : found.get(found.size() - 1).end());
      if (amount == null) {
        i++;
      } else {
        found.add(amount);
        i = amount.end();
      }
    }
    return found;
  }

  /** The number whose own first token is {@code i}, its qualifiers not before {@code least}. */
  private @Nullable Amount at(int i, int least) {
    Value first = NumberReader.read(words, i);
    double[] glued = first == null ? glued(words.lower(i)) : NONE;
    if (glued == null) {
      return null;
    }
    int from = i;
    int end;
    double low;
    double high;
    boolean share = false;
    if (first == null) {
      end = i + 1;
      low = glued[0];
      high = glued[1];
      int percent = behindPercent(end);
      if (percent > end) {
        end = percent;
        share = true;
        low /= 100;
        high /= 100;
      }
    } else {
      end = first.end();
      low = first.value();
      high = low;
      share = first.share();
      Value second = second(i, first);
      if (second != null) {
        low = alike(first, second);
        high = second.value();
        share = second.share();
        end = second.end();
      }
    }
    boolean sign = from > least && SIGNS.contains(words.lower(from - 1));
    boolean money = sign || CURRENCIES.contains(words.lower(end));
    if (sign) {
      from--;
      // "US$5"
      from -= from > least && words.lower(from - 1).equals("us") ? 1 : 0;
    } else if (money) {
      end++;
    }
    boolean ranged = low != high;
    int opened = ranged && isRangeWord(from - 1) && from > least ? from - 1 : from;
    Bounds.Found bound = Bounds.around(words, opened, end, least);
    boolean open = ranged || bound.effect() == Bounds.Effect.EXACT;
    return new Amount(
        bound.start(),
        bound.end(),
        from,
        end,
        open || bound.effect() == Bounds.Effect.LEAST ? (Double) low : null,
        open || bound.effect() == Bounds.Effect.MOST ? (Double) high : null,
        money ? Measure.MONEY : share ? Measure.SHARE : Measure.COUNT);
  }

  private int behindPercent(int i) {
    String low = words.lower(i);
    boolean two = low.equals("per") && words.lower(i + 1).equals("cent");
    return low.equals("%") || low.equals("percent") ? i + 1 : two ? i + 2 : i;
  }

  private boolean isRangeWord(int i) {
    return words.lower(i).equals("between") || words.lower(i).equals("from");
  }

  /** "7,000-15,000" in one token; null if it is none. */
  private static double @Nullable [] glued(String low) {
    int hyphen = low.indexOf('-');
    if (hyphen <= 0 || hyphen == low.length() - 1 || !Character.isDigit(low.charAt(0))) {
      return null;
    }
    double a = NumberReader.decimal(low, 0, hyphen);
    double b = NumberReader.decimal(low, hyphen + 1, low.length());
    return a >= 0 && b > a ? new double[] {a, b} : null;
  }

  /** The other end of a range that {@code first} opens; null if it opens none. */
  private @Nullable Value second(int from, Value first) {
    String joint = words.lower(first.end());
    boolean between = words.lower(from - 1).equals("between") && joint.equals("and");
    boolean to = joint.equals("to") || joint.equals("or") || joint.equals("-");
    if (!between && !to || joint.equals("to") && isChange(from)) {
      return null;
    }
    int at = first.end() + 1;
    at += SIGNS.contains(words.lower(at)) ? 1 : 0;
    Value second = NumberReader.read(words, at);
    if (second == null || first.share() && !second.share()) {
      return null;
    }
    return alike(first, second) < second.value() ? second : null;
  }

  /** Of "10 to 15 million" the first in the scale of the second. */
  private static double alike(Value first, Value second) {
    if (second.share() && !first.share()) {
      return first.value() / 100;
    }
    if (first.scale() > 1 || first.value() >= 1000) {
      return first.value();
    }
    // "70 to 80,000"
    boolean thousands = second.value() >= 10_000 && second.value() % 1000 == 0;
    double scale = second.scale() >= 1000 ? second.scale() : thousands ? 1000 : 1;
    return first.value() * scale < second.value() ? first.value() * scale : first.value();
  }

  private boolean isChange(int from) {
    if (!words.lower(from - 1).equals("from")) {
      return false;
    }
    for (int k = from - 2; k >= Math.max(0, from - 5); k--) {
      if (CHANGES.contains(words.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
