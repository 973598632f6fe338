package org.parley.engine.mention;

import java.util.Locale;
import org.parley.engine.passage.Words;

/** "BEIRUT, Oct 7 (Gull Wire) - ": where and when a report was written; nobody acts in it. */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int SHORTEST_PLACE = 3;

  private Dateline() {}

  /** "Dovren - Torvian ministers met", "Dovren, Torvia - Ministers"; 0 where none opens. */
  private static int behindCity(Words words, Tagged tagged) {
    Gazetteer.Match match = tagged.startingAt(0);
    int at = match == null || !isTown(match) ? 0 : match.end();
    Gazetteer.Match land = words.lower(at).equals(",") ? tagged.startingAt(at + 1) : null;
    at = land == null ? at : land.end();
    boolean dash = at > 0 && at + 1 < words.size() && words.lower(at).equals("-");
    return dash && words.isCapital(at + 1) ? at + 1 : 0;
  }

  private static boolean isTown(Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.CITY || match.entry().kind() == Entry.Kind.CAPITAL;
  }

  /** The token behind the dateline that the words begin with; 0 if they begin with none. */
  static int end(Words words, Tagged tagged) {
    int city = behindCity(words, tagged);
    if (city > 0) {
      return city;
    }
    String first = words.size() == 0 ? "" : words.token(0);
    boolean place =
        first.length() >= SHORTEST_PLACE
            && words.isCapital(0)
            && first.equals(first.toUpperCase(Locale.ROOT));
    boolean bracketed = false;
    for (int i = 1; place && i < Math.min(words.size() - 1, LONGEST); i++) {
      String token = words.token(i);
      if (token.equals("-")) {
        return i + 1;
      }
      bracketed |= token.equals("(");
      boolean goesOn =
          bracketed
              || words.isCapital(i)
              || token.equals(",")
              || token.equals(".")
              || token.equals("/")
              || Character.isDigit(token.charAt(0));
      bracketed &= !token.equals(")");
      if (!goesOn) {
        return 0;
      }
    }
    return 0;
  }
}
