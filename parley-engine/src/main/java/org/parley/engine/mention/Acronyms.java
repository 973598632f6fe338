package org.parley.engine.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.name.Acronym;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Words;

/** The short names that a document gives its organisations: "the Unified Salt Union (USU)". */
final class Acronyms {
  private static final int LONGEST = 8;

  /** What stands before the bracket, by the letters in it. */
  private final Map<String, Referent> meant = new HashMap<>();

  Acronyms(List<Printing> printings, List<PassageMentions> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Words words = printings.get(i).words();
      for (ActorPhrase phrase : mentions.get(i).actors()) {
        int at = phrase.end();
        String letters = words.lower(at).equals("(") ? words.token(at + 1) : "";
        String name = phrase.name();
        boolean body =
            phrase.kind() == ActorPhrase.Kind.ORGANISATION
                || phrase.kind() == ActorPhrase.Kind.NAME;
        if (body
            && name != null
            && isAcronym(letters)
            && words.lower(at + 2).equals(")")
            && (phrase.nameEnd() == 0 || phrase.nameEnd() == at)) {
          String full = fitting(words, phrase, letters);
          if (full != null) {
            meant.putIfAbsent(letters, Organisations.referent(full, phrase.sides()));
          }
        }
      }
    }
  }

  /** The name that the letters fit, with the capitalised words before it that they ask for. */
  private static @Nullable String fitting(Words words, ActorPhrase phrase, String letters) {
    String name = phrase.name() == null ? "" : phrase.name();
    if (phrase.nameEnd() == 0) {
      return Acronym.fits(letters, name) ? name : null;
    }
    int start = phrase.nameStart();
    for (int from = start; from >= Math.max(0, start - 3); from--) {
      String full = from == start ? name : words.join(from, phrase.nameEnd());
      if (Acronym.fits(letters, full)) {
        return full;
      }
      if (from == 0 || !words.isCapital(from - 1)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isAcronym(String token) {
    return token.length() > 1
        && token.length() <= LONGEST
        && token.equals(token.toUpperCase(Locale.ROOT))
        && Character.isLetter(token.charAt(0));
  }

  boolean isEmpty() {
    return meant.isEmpty();
  }

  /** The organisation that the letters stand for here; null if the document gives none. */
  @Nullable Referent of(String letters) {
    return meant.get(letters.startsWith("The ") ? letters.substring(4) : letters);
  }

  /** The organisation to which the document gives short letters, by its name; null if none. */
  @Nullable Referent named(String name) {
    return meant.values().stream()
        .filter(each -> isPartOf(name, each.name()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isPartOf(String name, @Nullable String full) {
    return full != null
        && (full.equals(name) || name.indexOf(' ') > 0 && full.endsWith(" " + name));
  }
}
