package org.parley.engine.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parley.engine.shipped.ShippedFile;

/**
 * Which language a text is in. English is told by its small words, without a model; any other text
 * goes to a detector that is loaded when first needed (about 10 MB). Thread-safe.
 */
final class LanguageGate {
  /** No language: too short, or no letters. */
  static final String UNDETERMINED = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 4_000;
  private static final int FEWEST_LETTERS = 12;
  private static final int FEWEST_WORDS = 4;
  private static final double LEAST_CONFIDENCE = 0.05;

  /** How many times as likely as English a language must be to shut the gate; German has 3 to 5. */
  private static final double CLEARLY = 1.5;

  /** Small words that no other language in Latin letters shares in numbers. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "is", "was", "for", "with", "his", "has", "have", "had",
          "are", "were", "been", "be", "it", "its", "by", "from", "said", "says", "would", "will",
          "which", "who", "their", "they", "this", "not", "but", "as", "at", "he", "she", "after",
          "on");

  private static final class Detector {
    static final ThreadLocal<LanguageDetectorME> OF_THREAD;
    static final Map<String, String> SHORT = new HashMap<>();

    static {
      LanguageDetectorModel model = load();
      OF_THREAD = ThreadLocal.withInitial(() -> new LanguageDetectorME(model));
      for (String code : Locale.getISOLanguages()) {
        SHORT.put(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      // Members of a macrolanguage that the detector names alone.
      SHORT.put("cmn", "zh");
      SHORT.put("pes", "fa");
      SHORT.put("arb", "ar");
      SHORT.put("ekk", "et");
      SHORT.put("lvs", "lv");
      SHORT.put("nob", "nb");
      SHORT.put("zlm", "ms");
      SHORT.put("plt", "mg");
    }

    private static LanguageDetectorModel load() {
      return ShippedFile.read(LanguageGate.class, MODEL, LanguageDetectorModel::new);
    }
  }

  private LanguageGate() {}

  /** The ISO 639-1 code of the language of most of the text (639-3 where there is none), or und. */
  static String read(String text) {
    String sample = sample(text);
    int letters = 0;
    int latin = 0;
    for (int i = 0; i < sample.length(); i++) {
      if (Character.isLetter(sample.charAt(i))) {
        letters++;
        latin += Characters.isLatinLetter(sample.charAt(i)) ? 1 : 0;
      }
    }
    if (letters < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    if (latin * 10 >= letters * 9 && isEnglish(sample)) {
      return "en";
    }
    return detect(sample, letters);
  }

  /** Three stretches, from the start, the middle and the end, so that most of a mixed text wins. */
  private static String sample(String text) {
    if (text.length() <= 3 * SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE)
        + " "
        + text.substring(middle, middle + SAMPLE)
        + " "
        + text.substring(text.length() - SAMPLE);
  }

  private static boolean isEnglish(String sample) {
    int words = 0;
    int english = 0;
    int at = 0;
    while (at < sample.length()) {
      int end = at;
      while (end < sample.length() && Character.isLetter(sample.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        english +=
            end - at <= 5 && ENGLISH.contains(sample.substring(at, end).toLowerCase(Locale.ROOT))
                ? 1
                : 0;
      }
      at = end + 1;
    }
    // English news has 25 to 40 such words in a hundred, the nearest neighbours under 12.
    return words >= FEWEST_WORDS && english * 100 >= words * (words < 30 ? 25 : 17);
  }

  private static String detect(String sample, int letters) {
    Language[] likely = Detector.OF_THREAD.get().predictLanguages(sample);
    if (likely.length == 0) {
      return UNDETERMINED;
    }
    Language best = likely[0];
    if (letters < 40 && best.getConfidence() < LEAST_CONFIDENCE
        || !best.getLang().equals("eng") && isRivalledByEnglish(likely)) {
      return UNDETERMINED;
    }
    return Detector.SHORT.getOrDefault(best.getLang(), best.getLang());
  }

  /** True where the best is hardly better than English: a headline, a list of names. */
  private static boolean isRivalledByEnglish(Language[] likely) {
    for (Language language : likely) {
      if (language.getLang().equals("eng")) {
        return language.getConfidence() * CLEARLY > likely[0].getConfidence();
      }
    }
    return false;
  }
}
