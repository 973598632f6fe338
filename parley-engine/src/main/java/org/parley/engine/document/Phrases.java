package org.parley.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.ShippedFile;

/**
 * The phrases of {@code phrases.rules}: by which furniture, promotions and credits are told.
 * Matching is linear in the line. Thread-safe.
 */
final class Phrases {

  /** What a phrase says of the words that match it. */
  enum Why {
    FURNITURE,
    PROMOTION,
    CREDIT
  }

  /** How much of a line a phrase must cover. */
  enum Where {
    LINE,
    START,
    SENTENCE
  }

  /**
   * One rule with the examples that its test runs.
   *
   * @param ends what follows on the page belongs to no article
   */
  record Rule(
      String id,
      String summary,
      Why why,
      Where where,
      boolean ends,
      List<String> phrases,
      List<String> yes,
      List<String> no) {}

  private record Phrase(Rule rule, List<String> parts, boolean open) {}

  private static final int WIDEST_STAR = 100;
  private static final int MOST_WORDS_OF_START = 40;
  private static final Phrases LOADED =
      new Phrases(parse(ShippedFile.lines(Phrases.class, "phrases.rules")));

  private final List<Rule> rules;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> byStar = new ArrayList<>();

  private Phrases(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      for (String words : rule.phrases()) {
        Phrase phrase = new Phrase(rule, List.of(words.split("\\*", -1)), words.endsWith("*"));
        if (words.startsWith("*")) {
          byStar.add(phrase);
        } else {
          byFirstWord.computeIfAbsent(firstWord(words, 0), w -> new ArrayList<>()).add(phrase);
        }
      }
    }
  }

  static Phrases loaded() {
    return LOADED;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The rule that tells this whole line, or null. */
  @Nullable Rule ofLine(Line line) {
    return line.isShort() ? ofLine(line.folded(), line.words()) : null;
  }

  @Nullable Rule ofLine(String folded, int words) {
    for (Phrase phrase : byFirstWord.getOrDefault(firstWord(folded, 0), List.of())) {
      if (covers(phrase, folded, words)) {
        return phrase.rule();
      }
    }
    for (Phrase phrase : byStar) {
      if (covers(phrase, folded, words)) {
        return phrase.rule();
      }
    }
    return null;
  }

  private static boolean covers(Phrase phrase, String folded, int words) {
    int end = match(phrase, folded, 0);
    if (end < 0) {
      return false;
    }
    if (phrase.rule().where() == Where.START) {
      return words <= MOST_WORDS_OF_START;
    }
    if (phrase.open()) {
      // An open phrase takes the rest of its line, but no second sentence of prose.
      int stop = folded.indexOf(". ", end);
      return words <= MOST_WORDS_OF_START && (stop < 0 || phrase.rule().why() == Why.CREDIT);
    }
    while (end < folded.length() && " .!:;>)|-".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    return end == folded.length();
  }

  /** A rule's words inside a paragraph. */
  record Found(Rule rule, int end) {}

  /**
   * The rule that tells the sentence beginning at {@code from}, if a phrase covers it to its end.
   * Only phrases of two words or more that do not run on are looked for inside prose.
   */
  @Nullable Found sentenceAt(String text, int from) {
    String head = Line.fold(text.substring(from, Math.min(text.length(), from + 24)));
    List<Phrase> candidates = byFirstWord.get(firstWord(head, 0));
    if (candidates == null) {
      return null;
    }
    String folded = Line.fold(text.substring(from, Math.min(text.length(), from + 300)));
    for (Phrase phrase : candidates) {
      if (phrase.rule().where() != Where.SENTENCE || phrase.rule().why() == Why.CREDIT) {
        continue;
      }
      int end = match(phrase, folded, 0);
      if (end < 0 || phrase.open()) {
        continue;
      }
      boolean single = phrase.parts().size() == 1 && phrase.parts().get(0).indexOf(' ') < 0;
      boolean shouted = isShouted(text, from, from + end);
      int stop = end;
      while (stop < folded.length() && ".!:>".indexOf(folded.charAt(stop)) >= 0) {
        stop++;
      }
      boolean last = from + stop == text.length();
      boolean next =
          !last && text.charAt(from + stop) == ' ' && opensSentence(text, from + stop + 1);
      if ((last || next) && (!single || shouted)) {
        return new Found(phrase.rule(), from + stop);
      }
    }
    return null;
  }

  private static boolean isShouted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensSentence(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return Character.isUpperCase(c) || Characters.isDoubleQuote(c) || c == '\u2018' || c == '\'';
  }

  /** The end of the phrase that begins at {@code from}, or -1. */
  private static int match(Phrase phrase, String folded, int from) {
    List<String> parts = phrase.parts();
    if (!folded.startsWith(parts.get(0), from)) {
      return -1;
    }
    int at = from + parts.get(0).length();
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).isEmpty()) {
        return at;
      }
      int found = folded.indexOf(parts.get(i), at + (i == 1 && parts.get(0).isEmpty() ? 0 : 1));
      if (found < 0 || found - at > WIDEST_STAR) {
        return -1;
      }
      at = found + parts.get(i).length();
    }
    boolean word = at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1));
    boolean cut = word && at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
    return cut ? -1 : at;
  }

  private static String firstWord(String folded, int from) {
    int end = from;
    while (end < folded.length() && " .!:;|,".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return folded.substring(from, end);
  }

  private static List<Rule> parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    Map<String, List<String>> fields = new HashMap<>();
    for (String line : lines) {
      int blank = line.indexOf(' ');
      String key = line.substring(0, blank);
      if (key.equals("rule") && !fields.isEmpty()) {
        rules.add(rule(fields));
        fields = new HashMap<>();
      }
      fields.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(blank + 1).strip());
    }
    rules.add(rule(fields));
    return List.copyOf(rules);
  }

  private static Rule rule(Map<String, List<String>> fields) {
    return new Rule(
        one(fields, "rule"),
        one(fields, "summary"),
        Why.valueOf(upper(one(fields, "why"))),
        Where.valueOf(upper(one(fields, "where"))),
        fields.containsKey("ends"),
        List.copyOf(fields.getOrDefault("phrase", List.of())),
        List.copyOf(fields.getOrDefault("yes", List.of())),
        List.copyOf(fields.getOrDefault("no", List.of())));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String one(Map<String, List<String>> fields, String key) {
    List<String> values = fields.get(key);
    if (values == null || values.size() != 1) {
      throw new IllegalStateException("phrases.rules: one " + key + " is wanted in " + fields);
    }
    return values.get(0);
  }
}
