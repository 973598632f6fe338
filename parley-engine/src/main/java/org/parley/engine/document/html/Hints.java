package org.parley.engine.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.parley.engine.shipped.ShippedFile;

/** Reads hints off an element's class, id and role; the words are in {@code hints.txt}. */
final class Hints {

  /** Longer names are data that strayed into an attribute, not names. */
  private static final int LONGEST_NAMES = 400;

  /** Signs that make a name a rule of style, {@code print:hidden}, which names nothing. */
  private static final String STYLE = ":[]!";

  private static final Map<String, Hint> WORDS = load();

  private Hints() {}

  /** The weightiest hint: furniture and promotion before caption and byline, these before body. */
  static Hint of(Element element) {
    if (element.attributesSize() == 0) {
      return Hint.NONE;
    }
    Hint hint = of(element.attr("class"));
    hint = heavier(hint, of(element.id()));
    hint = heavier(hint, of(element.attr("role")));
    if (element.attr("itemprop").equals("articleBody")) {
      return Hint.BODY;
    }
    return hint;
  }

  static Hint of(String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAMES) {
      return Hint.NONE;
    }
    Hint hint = Hint.NONE;
    for (int i = 0; i < names.length(); ) {
      int space = i;
      boolean style = false;
      while (space < names.length() && !Character.isWhitespace(names.charAt(space))) {
        style |= STYLE.indexOf(names.charAt(space)) >= 0;
        space++;
      }
      if (!style) {
        hint = heavier(hint, ofName(names, i, space));
      }
      i = space + 1;
    }
    return hint;
  }

  private static Hint ofName(String names, int from, int to) {
    Hint hint = Hint.NONE;
    String before = "";
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean ends = i == to || !Character.isLetterOrDigit(names.charAt(i));
      boolean hump =
          !ends
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!ends && !hump) {
        continue;
      }
      if (i > start) {
        String word = names.substring(start, i).toLowerCase(Locale.ROOT);
        hint = heavier(hint, WORDS.getOrDefault(word, Hint.NONE));
        if (!before.isEmpty()) {
          hint = heavier(hint, WORDS.getOrDefault(before + "-" + word, Hint.NONE));
        }
        before = word;
      }
      start = hump ? i : i + 1;
    }
    return hint;
  }

  private static Hint heavier(Hint one, Hint other) {
    if (one == Hint.NONE) {
      return other;
    }
    return other != Hint.NONE && other.compareTo(one) < 0 ? other : one;
  }

  private static Map<String, Hint> load() {
    Map<String, Hint> words = new HashMap<>();
    ShippedFile.lines(Hints.class, "hints.txt").forEach(line -> add(line, words));
    return Map.copyOf(words);
  }

  private static void add(String line, Map<String, Hint> words) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    Hint hint = Hint.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
    line.substring(colon + 1)
        .strip()
        .lines()
        .forEach(
            rest -> {
              for (int i = 0; i < rest.length(); ) {
                int space = rest.indexOf(' ', i);
                int end = space < 0 ? rest.length() : space;
                if (end > i) {
                  words.put(rest.substring(i, end), hint);
                }
                i = end + 1;
              }
            });
  }
}
