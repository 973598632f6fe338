package org.parley.engine.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what JSON allows and a terminal would obey: the controls from U+007F to U+009F (U+009B
 * begins an escape sequence as ESC [ does), the marks that turn the direction of writing, and the
 * line separators.
 */
final class TerminalSafe extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  TerminalSafe() {
    ascii[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c >= 0x7F && isObeyed(c)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
        : null;
  }

  private static boolean isObeyed(int c) {
    return c <= 0x9F
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
