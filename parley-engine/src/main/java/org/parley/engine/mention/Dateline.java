package org.parley.engine.mention;

import java.util.Locale;
import org.parley.engine.passage.Words;

/** "BEIRUT, Oct 7 (Gull Wire) - ": where and when a report was written; nobody acts in it. */
final class Dateline {
  private static final int LONGEST = 14;
  private static final int SHORTEST_PLACE = 3;

  private Dateline() {}

  /** The token behind the dateline that the words begin with; 0 if they begin with none. */
  static int end(Words words) {
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
