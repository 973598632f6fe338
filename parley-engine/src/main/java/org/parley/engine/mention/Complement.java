package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/**
 * What stands behind "head of", "spokesperson for", "aide to": up to {@code end}, and the sides
 * that it names.
 */
record Complement(int end, List<Side> sides) {
  /** Those whose "to" names where they are sent, not whom they serve. */
  private static final Set<String> SENT =
      Set.of("ambassador", "envoy", "special envoy", "representative", "permanent representative");

  static boolean isSent(String title) {
    return SENT.contains(title);
  }

  static @Nullable Complement read(Words words, Tagged tagged, int from, String title) {
    int i = from;
    List<Side> sides = new ArrayList<>();
    int last = -1;
    int limit = Math.min(words.size(), from + 7);
    while (i < limit) {
      Gazetteer.Match match = tagged.startingAt(i);
      String low = words.lower(i);
      if (match != null && match.entry().kind() != Entry.Kind.GIVEN) {
        if (match.entry().isSide()) {
          sides.add(new Side(match.entry().name(), match.entry().code()));
        }
        i = match.end();
        last = i;
      } else if (low.equals("the") || low.equals("'s")) {
        i++;
        if (low.equals("'s")) {
          last = Math.max(last, i);
        }
      } else if (last >= 0 && words.isCapital(i) && isNameBegun(words, tagged, i, title, from)) {
        // "envoy to the league Ane Holt": a name begins here.
        break;
      } else if (words.isCapital(i) || ROLE_WORDS.contains(low)) {
        i++;
        last = i;
      } else if (low.equals("of") && last == i) {
        i++;
      } else {
        break;
      }
    }
    return last < 0 ? null : new Complement(last, sides);
  }

  /** "envoy to the league | Ane Holt", "minister of fisheries | Tevita Moa". */
  private static boolean isNameBegun(Words words, Tagged tagged, int at, String title, int from) {
    int end = at;
    boolean organisation = false;
    while (end < words.size() && words.isCapital(end) && tagged.startingAt(end) == null) {
      organisation |= ActorWords.isOrganisation(words.lower(end));
      end++;
    }
    if (tagged.isGiven(at)) {
      return true;
    }
    boolean office = title.endsWith("minister") && end - at == 2 && at > from;
    return !organisation && (isSent(title) || office);
  }

  private static final Set<String> ROLE_WORDS =
      Set.of(
          "self-proclaimed",
          "military",
          "intelligence",
          "security",
          "staff",
          "state",
          "negotiating",
          "defence",
          "defense",
          "delegation",
          "team",
          "separatist",
          "national",
          "foreign",
          "affairs",
          "human",
          "rights",
          "armed",
          "forces",
          "council",
          "committee");
}
