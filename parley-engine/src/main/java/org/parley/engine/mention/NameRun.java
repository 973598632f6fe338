package org.parley.engine.mention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.document.EnglishWords;
import org.parley.engine.passage.Words;

/**
 * The words of one name in a run of capitalised words, without what clings to it: the word that
 * opens a sentence before it ("Take Venn"), a label ("Republican Orla Venn"), the next headline
 * ("Orla Venn Nearly"), letters of an office ("Orla Venn KC").
 *
 * @param start first token
 * @param end token behind the last
 */
record NameRun(int start, int end) {
  /** No name has more words. */
  private static final int LONGEST = 6;

  private static final int SHORTEST_LABEL = 4;

  /** The name that begins at {@code at}, or behind what clings to it; null if none does. */
  static @Nullable NameRun at(Words words, Tagged tagged, int at) {
    int end = end(words, tagged, at);
    if (end == at) {
      return null;
    }
    int start = start(words, tagged, at, end);
    return new NameRun(start, withoutTail(words, tagged, start, end));
  }

  private static int end(Words words, Tagged tagged, int at) {
    int i = at;
    while (i < words.size() && i < at + LONGEST) {
      if (isNameWord(words, tagged, i, i == at)) {
        i++;
      } else if (i > at
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
    return i;
  }

  /** Behind common words, where a given name follows them or they open a sentence. */
  private static int start(Words words, Tagged tagged, int at, int end) {
    if (end - at > 2 && words.token(at).equals(words.token(end - 1))) {
      // "Venn Orla Venn": a headline's last word and the text behind it.
      return at + 1;
    }
    if (opensName(words, tagged, at) || ActorWords.isThingBefore(words.lower(at))) {
      return at;
    }
    int i = at;
    while (i < end && isLabel(words, tagged, i)) {
      i++;
    }
    boolean given = i > at && i < end && opensName(words, tagged, i);
    boolean opening =
        i == at + 1 && i == end - 1 && isOpening(words, at) && !isCommon(words.lower(i));
    return given || opening ? i : at;
  }

  /** A word that is no name by itself: "Retired", "Anti-Corruption", "Sports". */
  private static boolean isLabel(Words words, Tagged tagged, int i) {
    String low = words.lower(i);
    // Shorter ones are names elsewhere: "Min", "Sun".
    return low.length() >= SHORTEST_LABEL
        && !opensName(words, tagged, i)
        && !ActorWords.isSurname(low)
        && tagged.covering(i) == null
        && (isCommon(low) || Affiliations.isTitle(low.substring(low.lastIndexOf('-') + 1)));
  }

  private static boolean isOpening(Words words, int at) {
    return at == 0 || !words.isWord(at - 1) && !words.lower(at - 1).startsWith("'");
  }

  private static int withoutTail(Words words, Tagged tagged, int start, int end) {
    int to = end;
    boolean two =
        end - start > 3
            && opensName(words, tagged, start)
            && !opensName(words, tagged, start + 1)
            && words.isCapital(start + 1)
            && opensName(words, tagged, start + 2);
    if (two) {
      // "Orla Venn Viktor Holt": a line with its writer, and the text behind it.
      to = start + 2;
    }
    for (int i = start + 2; i < to; i++) {
      // "Orla Venn Venn": a caption and the text behind it.
      if (words.token(i).equals(words.token(i - 1))) {
        to = i;
      }
    }
    while (to > start + 1 && ActorWords.isPostnominal(words.token(to - 1))) {
      to--;
    }
    // What is short and no common word may be the name of the next one: two words are kept.
    while (to > start + 2 && opensName(words, tagged, start) && clings(words, to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean clings(Words words, int last) {
    String low = words.lower(last);
    return isCommon(low)
        && !ActorWords.isSurname(low)
        && !ActorWords.isThing(low)
        && !ActorWords.isOrganisation(low)
        && !FirstNames.isKnown(words.token(last))
        && words.token(last).length() > 2
        && !ActorWords.isParticle(words.lower(last - 1));
  }

  /** True for a word of the language, and for one that ends in such a word behind a hyphen. */
  static boolean isCommon(String low) {
    return EnglishWords.loaded().isCommon(low.substring(low.lastIndexOf('-') + 1));
  }

  /** A given name, or one that is a city's or a word as well before another name. */
  static boolean opensName(Words words, Tagged tagged, int i) {
    if (tagged.isGiven(i)) {
      return true;
    }
    Gazetteer.Match match = tagged.covering(i);
    boolean free =
        match == null
            || match.end() - match.start() == 1 && match.entry().kind() == Entry.Kind.CITY;
    Gazetteer.Match next = tagged.covering(i + 1);
    String low = words.lower(i + 1);
    return free
        && FirstNames.isKnown(words.token(i))
        && i + 1 < words.size()
        && words.isCapital(i + 1)
        && (next == null || isNextGiven(words, next, i))
        && (ActorWords.isSurname(low) || !isCommon(low))
        && !ActorWords.isThing(low)
        && !ActorWords.isOrganisation(low);
  }

  /** "Bill Jordan"; not "Marine Bill Venn". */
  private static boolean isNextGiven(Words words, Gazetteer.Match next, int i) {
    return next.entry().kind() == Entry.Kind.GIVEN
        && !(isCommon(words.lower(i)) && words.isCapital(i + 2));
  }

  private static boolean isNameWord(Words words, Tagged tagged, int i, boolean first) {
    if (!words.isCapital(i)) {
      return !first && isJoinedParticle(words, i);
    }
    String token = words.token(i);
    if (token.equals("I")) {
      // "H. I. Venn", "Oscar I"
      return !first && words.isCapital(i + 1) && words.token(i - 1).length() < 3;
    }
    if (ActorWords.isNoName(token)
        || first && isAcronym(token)
        || !first && isGlued(token)
        || isCompound(token)
        || hasDigit(token)) {
      return false;
    }
    Gazetteer.Match match = tagged.covering(i);
    if (match == null) {
      // "Notably, the official said": an adverb that opens the sentence.
      return i > 0 || !token.endsWith("ly") || token.length() < 6;
    }
    boolean alone = match.end() - match.start() == 1;
    if (!first && alone && tagged.isGiven(i - 1) && isSurname(words, match)) {
      // "Orla Turk", "Ane Holland": a given name stands right before.
      return true;
    }
    return switch (match.entry().kind()) {
      case GIVEN -> true;
      case CITY, REGION -> alone;
      default -> false;
    };
  }

  private static boolean isAcronym(String token) {
    return token.length() > 1
        && token.length() < 6
        && token.indexOf('.') < 0
        && token.equals(token.toUpperCase(Locale.ROOT));
  }

  /** "al-Venn", "el-Holt". */
  private static boolean isJoinedParticle(Words words, int i) {
    String token = i < words.size() ? words.token(i) : "";
    int hyphen = token.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.length()
        && ActorWords.isParticle(token.substring(0, hyphen))
        && Character.isUpperCase(token.charAt(hyphen + 1));
  }

  /** "HoltDovren": two words that the page's source had apart; "McHolt" and "DeVenn" are one. */
  static boolean isGlued(String token) {
    for (int i = 4; i < token.length(); i++) {
      boolean compound = token.lastIndexOf('-', i) > i - SHORTEST_LABEL;
      if (Character.isUpperCase(token.charAt(i))
          && Character.isLowerCase(token.charAt(i - 1))
          && !compound) {
        return true;
      }
    }
    return false;
  }

  /** "Dovren-born", "R-Calif": what a hyphen joins to a name makes no name. */
  private static boolean isCompound(String token) {
    int hyphen = token.indexOf('-');
    String rest = token.substring(hyphen + 1);
    return hyphen == 1 && token.length() > SHORTEST_LABEL
        || hyphen > 1
            && rest.length() >= SHORTEST_LABEL
            && Character.isLowerCase(rest.charAt(0))
            && (isCommon(rest) || rest.endsWith("ed"));
  }

  private static boolean hasDigit(String token) {
    return token.chars().anyMatch(Character::isDigit);
  }

  private static boolean isSurname(Words words, Gazetteer.Match match) {
    return switch (match.entry().kind()) {
      case STATE, CAPITAL, PEOPLE, ADJECTIVE -> true;
      // "Angus King said": what follows a title would be a name.
      case TITLE -> ActorWords.isSurname(match.entry().name()) && !words.isCapital(match.end());
      default -> false;
    };
  }
}
