package org.parley.engine.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Passage;

/**
 * How many days behind the first weekday that it names an outlet prints an article: one prints
 * "said on Tuesday" on Tuesday, another on Wednesday morning. Learnt from its dated articles, and
 * from those of all outlets where it has few.
 */
final class OutletHabits {
  private static final int DAYS = 7;

  /** So many articles of all outlets count beside its own. */
  private static final double PRIOR = 10;

  private static final List<String> NAMES = names();

  private final Map<String, int[]> offsets = new HashMap<>();
  private final int[] all = new int[DAYS];

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return List.copyOf(names);
  }

  /** The first weekday that is named: 1 for Monday to 7; 0 where none is. */
  static int firstWeekday(List<Passage> passages) {
    for (Passage passage : passages) {
      int day = firstWeekday(passage.text());
      if (day > 0) {
        return day;
      }
    }
    return 0;
  }

  private static int firstWeekday(String text) {
    for (int at = text.indexOf("day"); at >= 0; at = text.indexOf("day", at + 1)) {
      for (int i = 0; i < DAYS; i++) {
        String name = NAMES.get(i);
        int from = at + "day".length() - name.length();
        if (text.startsWith(name, from)) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** Takes a dated article. */
  void add(ArticleWords article, LocalDate day) {
    int named = firstWeekday(article.passages());
    if (named == 0) {
      return;
    }
    int offset = Math.floorMod(day.getDayOfWeek().getValue() - named, DAYS);
    all[offset]++;
    String outlet = article.outlet();
    if (outlet != null) {
      offsets.computeIfAbsent(outlet, o -> new int[DAYS])[offset]++;
    }
  }

  /** The chances, as logarithms, that an article is so many days behind its first weekday. */
  double[] logChances(@Nullable String outlet) {
    int[] own = outlet == null ? null : offsets.get(outlet);
    double ownSum = 0;
    double allSum = DAYS;
    for (int i = 0; i < DAYS; i++) {
      ownSum += own == null ? 0 : own[i];
      allSum += all[i];
    }
    double[] logs = new double[DAYS];
    for (int i = 0; i < DAYS; i++) {
      double general = (all[i] + 1) / allSum;
      double count = own == null ? 0 : own[i];
      logs[i] = StrictMath.log((count + PRIOR * general) / (ownSum + PRIOR));
    }
    return logs;
  }
}
