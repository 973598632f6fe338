package org.parley.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name made ready for comparing: its parts, without titles, marks and legal forms. Made once,
 * compared often. What is behind 160 characters or 12 parts is left out.
 *
 * @param printed as it was given
 * @param parts in their order, never empty unless the name has no letters
 * @param form legal form of an organisation; empty for none
 * @param joined all keys in one, for names that are parted otherwise
 * @param titled true if a title stood in it
 * @param junior true for "Jr.": not the father of that name
 */
public record Name(
    String printed,
    Kind kind,
    List<Part> parts,
    String form,
    String joined,
    boolean titled,
    boolean junior) {
  static final int LONGEST = 160;
  static final int MOST_PARTS = 12;
  static final int LONGEST_PART = 32;

  /** What bears the name. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  /**
   * One part of a name.
   *
   * @param latin romanised, as printed
   * @param key equal for its spellings
   * @param given the given names that it may be a spelling or short form of; none for most
   * @param behindSon true behind "bin": the father's name
   * @param weak "al", "van", "bin": tells nobody apart
   * @param withoutVowels from a script that has none
   */
  public record Part(
      String latin,
      String key,
      Set<String> given,
      boolean behindSon,
      boolean weak,
      boolean withoutVowels) {
    Part asName() {
      return new Part(latin, key, given, behindSon, false, withoutVowels);
    }

    /** True for a single letter that may begin another part. */
    boolean isInitial() {
      return latin.length() == 1;
    }
  }

  public Name {
    parts = List.copyOf(parts);
  }

  /** A person's name. */
  public static Name person(String printed) {
    return of(printed, Kind.PERSON);
  }

  /** An organisation's name. */
  public static Name organisation(String printed) {
    return of(printed, Kind.ORGANISATION);
  }

  /** A key that spellings of one word share: "Zelenskyy" and "Zelenskiy", in any script. */
  public static String key(String word) {
    return Spelling.key(Romanisation.of(cut(word, LONGEST_PART)));
  }

  private static Name of(String printed, Kind kind) {
    List<String> words = words(cut(printed, LONGEST));
    String form = "";
    if (kind == Kind.ORGANISATION) {
      LegalForms.Parted parted = LegalForms.part(words);
      words = parted.words();
      form = parted.form();
    }
    List<Part> parts = new ArrayList<>();
    boolean titled = false;
    boolean junior = false;
    boolean son = false;
    for (String word : words) {
      if (parts.size() == MOST_PARTS) {
        break;
      }
      String latin = Romanisation.of(word);
      boolean title = NameWords.isSuffix(latin) || parts.isEmpty() && NameWords.isTitle(latin);
      if (kind == Kind.PERSON && title && words.size() > 1) {
        titled = true;
        junior |= NameWords.isJunior(latin);
        continue;
      }
      Part part = part(word, latin, son, kind);
      if (parts.isEmpty() && NameWords.isGiven(latin)) {
        part = part.asName();
      }
      // "bin al-Din": the article stands between.
      son = NameWords.isSon(latin) || son && part.weak();
      if (!part.key().isEmpty()) {
        parts.add(part);
      }
    }
    StringBuilder joined = new StringBuilder();
    parts.forEach(part -> joined.append(part.latin()));
    return new Name(printed, kind, parts, form, Spelling.key(joined.toString()), titled, junior);
  }

  private static Part part(String word, String latin, boolean son, Kind kind) {
    String letters = kind == Kind.PERSON ? NameWords.withoutDigits(latin) : NameWords.number(latin);
    String key = Spelling.key(letters);
    boolean weak = kind == Kind.PERSON ? NameWords.isParticle(latin) : NameWords.isLink(latin);
    return new Part(
        letters,
        key,
        kind == Kind.PERSON ? GivenNames.roots(key) : Set.of(),
        son,
        weak,
        Romanisation.isWithoutVowels(word));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Words of a name: parted at blanks, hyphens and marks, dotted initials joined. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK
          || Character.isSurrogate(c)
          || c == '\u30FC') {
        if (word.length() < LONGEST_PART) {
          word.append(c);
        }
        continue;
      }
      boolean inside = c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018';
      // "A.B.C." is one word; "J. Doe" ends one.
      boolean dotted =
          c == '.'
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && isDottedBefore(text, i);
      if (inside || dotted) {
        continue;
      }
      if (c == '&') {
        words.add("and");
      }
      if (word.length() > 0) {
        String arabic = article(word.toString());
        if (!arabic.isEmpty()) {
          words.add(arabic);
          word.delete(0, 2);
        }
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isDottedBefore(String text, int dot) {
    return dot > 0 && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
  }

  /** The Arabic article, which is written in one with its word. */
  private static String article(String word) {
    return word.length() > 4 && word.startsWith("\u0627\u0644") ? "al" : "";
  }
}
