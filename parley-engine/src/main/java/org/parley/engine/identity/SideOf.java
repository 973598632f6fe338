package org.parley.engine.identity;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** For whom somebody speaks, by the articles that say it. */
final class SideOf {
  /** Of the articles that name a side, so many must agree. */
  private static final double AGREED = 0.7;

  /**
   * Of all articles so many must name a side, unless there are few: one slip of one article must
   * not make a private person of whom hundreds tell a state's voice.
   */
  private static final double SAID = 0.04;

  /**
   * Articles that know somebody in no office or in a former one may be older or looser than those
   * that name the side: they must be twice as many to outweigh them. What an article itself says of
   * an office goes before all this.
   */
  private static final double FORMER = 0.5;

  private SideOf() {}

  /** The side of by far most articles; null where there is none. */
  static @Nullable String most(SortedMap<String, Integer> sides) {
    int all = 0;
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> side : sides.entrySet()) {
      all += side.getValue();
      if (side.getValue() > most) {
        most = side.getValue();
        best = side.getKey();
      }
    }
    return most >= AGREED * all ? best : null;
  }

  /**
   * The side of an identity.
   *
   * @param articles that name it
   * @param closed articles that say that it speaks for nobody
   */
  static @Nullable String of(SortedMap<String, Integer> sides, int articles, int closed) {
    String most = most(sides);
    int said = most == null ? 0 : sides.getOrDefault(most, 0);
    return said >= SAID * articles && said >= FORMER * closed ? most : null;
  }
}
