package org.parley.engine.time;

import org.jspecify.annotations.Nullable;

/**
 * A symbol that stands at a piece.
 *
 * @param symbol its number in {@link Symbols}
 * @param length in pieces
 * @param value what it passes on; 0 where nothing
 * @param meaning what it says, where a rule made it
 * @param rule the id of that rule
 */
record Entry(int symbol, int length, int value, @Nullable Meaning meaning, @Nullable String rule) {

  static Entry word(int symbol, int value) {
    return new Entry(symbol, 1, value, null, null);
  }
}
