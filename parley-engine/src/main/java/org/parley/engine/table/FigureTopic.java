package org.parley.engine.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.FigureKind;

/**
 * One thing of which numbers are told: figures of one topic stand side by side.
 *
 * @param side whose people or things; null if open
 * @param place where; null if not said
 * @param noun what is counted, one noun in the singular; null if not said
 */
public record FigureTopic(
    FigureKind kind, @Nullable String side, @Nullable String place, @Nullable String noun) {

  private static final List<FigureKind> ORDER = List.of(FigureKind.values());

  /** True where neither whose nor where is told: such figures may be of different things. */
  public boolean isOpen() {
    return side == null && place == null;
  }

  /**
   * Equal for equal topics, in the order of the kinds, what is open last: {@code 00
   * killed|Arland|~|civilian}.
   */
  public String key() {
    return String.format(Locale.ROOT, "%02d ", ORDER.indexOf(kind))
        + kind.id()
        + '|'
        + part(side)
        + '|'
        + part(place)
        + '|'
        + part(noun);
  }

  private static String part(@Nullable String word) {
    return word == null ? "~" : word.replace('|', ' ');
  }
}
