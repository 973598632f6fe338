package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/**
 * What stands behind "head of", "spokesperson for", "aide to": up to {@code end}, and the sides
 * that it names.
 *
 * @param country ISO 3166 alpha-3 of the state in which the one city or region named lies
 */
record Complement(int end, List<Side> sides, @Nullable String country) {
  private static final int LONGEST_NAME = 4;
  private static final int MOST_STEPS = 3;
  private static final Set<String> TO_OWNER = Set.of("for", "at", "of", "with");

  /** Those whose "to" names where they are sent, not whom they serve. */
  private static final Set<String> SENT =
      Set.of("ambassador", "envoy", "special envoy", "representative", "permanent representative");

  static boolean isSent(String title) {
    return SENT.contains(title);
  }

  static @Nullable Complement read(Words words, Tagged tagged, int from, String title) {
    // "commander of one of Torvia's brigades"
    int i = from + steps(words, tagged, from);
    String country = null;
    List<Side> sides = new ArrayList<>();
    int last = -1;
    int limit = Math.min(words.size(), from + 7);
    while (i < limit) {
      Gazetteer.Match match = tagged.startingAt(i);
      String low = words.lower(i);
      if (last >= 0 && isShortTitle(match) && words.isCapital(i + 1)) {
        // "chairman of the fish committee Rep. Ane Holt"
        break;
      }
      if (match != null && match.entry().kind() != Entry.Kind.GIVEN) {
        if (match.entry().isSide() && !isPartOfName(words, match)) {
          sides.add(new Side(match.entry().name(), match.entry().code()));
        } else if (isPlace(match.entry())) {
          country = country == null ? match.entry().code() : country;
        }
        i = match.end();
        last = i;
      } else if (low.equals("the") || low.equals("'s")) {
        i++;
        if (low.equals("'s")) {
          last = Math.max(last, i);
        }
      } else if (last >= 0 && words.isCapital(i) && isNameBegun(words, tagged, i, title, from)) {
        int owned = behindOwnBody(words, tagged, i);
        if (owned == 0) {
          // "envoy to the league Ane Holt": a name begins here.
          break;
        }
        // "deputy head of President Orla Venn's office"
        i = owned;
        last = i;
      } else if (words.isCapital(i) || ActorWords.isRemit(low)) {
        i++;
        last = i;
      } else if (low.equals("of") && last == i) {
        i++;
      } else {
        break;
      }
    }
    return last < 0 ? null : new Complement(last, sides, country);
  }

  /** Behind the body that the name at {@code at} owns; 0 where it owns none. */
  private static int behindOwnBody(Words words, Tagged tagged, int at) {
    int i = at;
    while (i < at + LONGEST_NAME && i < words.size() && words.isCapital(i)) {
      i++;
    }
    Gazetteer.Match body = words.lower(i).equals("'s") ? tagged.startingAt(i + 1) : null;
    return body != null && body.entry().kind() == Entry.Kind.BODY ? body.end() : 0;
  }

  /** Tokens before what tells the side: "one of", "operations for", "public policy at". */
  private static int steps(Words words, Tagged tagged, int from) {
    if (words.lower(from).equals("one") && words.lower(from + 1).equals("of")) {
      return 2;
    }
    for (int i = from; i <= from + MOST_STEPS && i < words.size(); i++) {
      if (i > from && TO_OWNER.contains(words.lower(i))) {
        int next = words.lower(i + 1).equals("the") ? i + 2 : i + 1;
        Gazetteer.Match owner = tagged.startingAt(next);
        return owner != null && owner.entry().isSide() ? i + 1 - from : 0;
      }
      boolean plain = words.isWord(i) && !words.isCapital(i) && tagged.covering(i) == null;
      if (!plain || words.lower(i).equals("the")) {
        return 0;
      }
    }
    return 0;
  }

  /** "Georgetown University": no capital, but the beginning of another name. */
  private static boolean isPartOfName(Words words, Gazetteer.Match match) {
    return match.entry().kind() == Entry.Kind.CAPITAL
        && words.isCapital(match.end())
        && ActorWords.isOrganisation(words.lower(match.end()));
  }

  private static boolean isShortTitle(Gazetteer.@Nullable Match match) {
    return match != null
        && match.entry().kind() == Entry.Kind.TITLE
        && match.entry().name().endsWith(".");
  }

  private static boolean isPlace(Entry entry) {
    return entry.kind() == Entry.Kind.CITY || entry.kind() == Entry.Kind.REGION;
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
}
