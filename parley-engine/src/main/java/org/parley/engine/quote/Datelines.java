package org.parley.engine.quote;

import java.util.Locale;
import org.parley.engine.passage.Words;

/** "LYSSOM, 8 May (Harbour Wire) - ": where a wire report says that it was written. */
final class Datelines {
  private Datelines() {}

  /** True if the first word is a place as datelines print it. */
  static boolean isPlace(Words words) {
    String first = words.size() == 0 ? "" : words.token(0);
    return first.length() >= 3
        && first.equals(first.toUpperCase(Locale.ROOT))
        && words.isCapital(0);
  }
}
