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
            && Acronym.fits(letters, name)) {
          meant.putIfAbsent(letters, Organisations.referent(name, phrase.sides()));
        }
      }
    }
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
    return meant.get(letters);
  }

  /** True if the document gives short letters for that name: it is an organisation's. */
  boolean isNamed(String name) {
    return meant.values().stream().anyMatch(each -> name.equals(each.name()));
  }
}
