package org.parley.engine.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase.Kind;
import org.parley.engine.passage.Words;

/** A person's name by its capital letters, with a title before it or without. */
final class NamePhrase {
  private NamePhrase() {}

  /** The name without a title that begins at {@code at}; null if none does. */
  static @Nullable ActorPhrase read(Words words, Tagged tagged, int at) {
    return read(words, tagged, at, at, null, null, List.of());
  }

  /** The name at {@code at}, whose phrase began at {@code start} with a title or not. */
  static @Nullable ActorPhrase read(
      Words words,
      Tagged tagged,
      int start,
      int at,
      @Nullable String title,
      @Nullable String standing,
      List<Side> sides) {
    int i = at;
    int caps = 0;
    while (i < words.size() && i < at + 6) {
      if (isNameWord(words, tagged, i, i == at)) {
        caps++;
        i++;
      } else if (caps > 0
          && ActorWords.isParticle(words.lower(i))
          && (isNameWord(words, tagged, i + 1, false)
              || ActorWords.isParticle(words.lower(i + 1))
                  && isNameWord(words, tagged, i + 2, false))) {
        // "Ane von der Holt"
        i++;
      } else {
        break;
      }
    }
    if (caps == 0) {
      return null;
    }
    i = withComplement(words, i);
    boolean person = title != null || caps > 1 && tagged.isGiven(at);
    return new ActorPhrase(
        start,
        i,
        i - 1,
        person ? Kind.PERSON : Kind.NAME,
        words.join(at, i),
        at,
        i,
        title,
        standing,
        sides,
        true);
  }

  /** "Department of Energy", "Bank of Dovren": to the end of what the organisation is of. */
  private static int withComplement(Words words, int end) {
    boolean organisation = ActorWords.isOrganisation(words.lower(end - 1));
    String joint = words.lower(end);
    if (!organisation || !joint.equals("of") && !joint.equals("for")) {
      return end;
    }
    int next = words.lower(end + 1).equals("the") ? end + 2 : end + 1;
    int at = next;
    while (at < words.size() && at < next + 4 && words.isCapital(at)) {
      at++;
    }
    return at > next ? at : end;
  }

  private static boolean isAcronym(String token) {
    return token.length() > 1
        && token.length() < 6
        && token.indexOf('.') < 0
        && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private static boolean isSurname(Gazetteer.Match match) {
    return switch (match.entry().kind()) {
      case STATE, CAPITAL, PEOPLE, ADJECTIVE -> true;
      default -> false;
    };
  }

  private static boolean isNameWord(Words words, Tagged tagged, int i, boolean first) {
    if (!words.isCapital(i)) {
      return false;
    }
    String token = words.token(i);
    if (ActorWords.isNoName(token) || first && isAcronym(token)) {
      return false;
    }
    Gazetteer.Match match = tagged.covering(i);
    if (match == null) {
      // "Notably, the official said": an adverb that opens the sentence.
      return i > 0 || !token.endsWith("ly") || token.length() < 6;
    }
    boolean alone = match.end() - match.start() == 1;
    if (!first && alone && tagged.isGiven(i - 1) && isSurname(match)) {
      // "Orla Turk", "Ane Holland": a given name stands right before.
      return true;
    }
    return switch (match.entry().kind()) {
      case GIVEN -> true;
      case CITY, REGION -> alone;
      default -> false;
    };
  }
}
