package org.parley.engine.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.Gender;
import org.parley.engine.mention.Referent;

/** The persons spoken of last, and what pronouns have told of their gender. */
final class RecentPersons {
  private static final int KEPT = 12;

  /** How many passages back "she" looks for a woman. */
  private static final int REACH = 4;

  private record Met(int passage, Referent who) {}

  private final Deque<Met> met = new ArrayDeque<>();
  private final Map<String, Gender> told = new HashMap<>();

  /** Somebody is named or described in the passage. */
  void meet(int passage, Referent who) {
    met.addFirst(new Met(passage, who));
    if (met.size() > KEPT) {
      met.removeLast();
    }
  }

  /**
   * Whom "he", "she", "his" or "her" means: the subject here, else the last one, as far as they
   * agree; else the last person known to agree. Null where nobody does.
   */
  @Nullable Referent agreeing(
      int passage, String pronoun, @Nullable Referent here, @Nullable Referent last) {
    Referent found = null;
    if (here != null && gender(here).agrees(pronoun)) {
      found = here;
    } else if (last != null && gender(last).agrees(pronoun)) {
      found = last;
    }
    if (found == null && (here != null || last != null)) {
      found = known(passage, pronoun);
    }
    if (found != null && found.person() && found.name() != null) {
      told.putIfAbsent(found.name(), genderOf(pronoun));
    }
    return found;
  }

  private @Nullable Referent known(int passage, String pronoun) {
    for (Iterator<Met> each = met.iterator(); each.hasNext(); ) {
      Met one = each.next();
      if (passage - one.passage > REACH) {
        return null;
      }
      if (gender(one.who) == genderOf(pronoun)) {
        return one.who;
      }
    }
    return null;
  }

  private Gender gender(Referent who) {
    return who.gender() != Gender.UNKNOWN || who.name() == null || !who.person()
        ? who.gender()
        : told.getOrDefault(who.name(), Gender.UNKNOWN);
  }

  private static Gender genderOf(String pronoun) {
    return pronoun.startsWith("h") && !pronoun.startsWith("her") ? Gender.MALE : Gender.FEMALE;
  }
}
