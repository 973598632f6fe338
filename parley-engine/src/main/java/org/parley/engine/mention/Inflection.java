package org.parley.engine.mention;

/** The regular forms of English verbs. */
public final class Inflection {
  private Inflection() {}

  /** "says", "announces", "denies". */
  public static String third(String lemma) {
    if (endsWithConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hiss =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (hiss ? "es" : "s");
  }

  /** "announced", "denied", "added". */
  public static String past(String lemma) {
    if (endsWithConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
  }

  /** "announcing", "agreeing", "planning" is the caller's to give. */
  public static String ing(String lemma) {
    if (lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return lemma + "ing";
  }

  private static boolean endsWithConsonantY(String lemma) {
    int n = lemma.length();
    return n > 1 && lemma.charAt(n - 1) == 'y' && "aeiou".indexOf(lemma.charAt(n - 2)) < 0;
  }
}
