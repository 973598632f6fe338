package org.parley.engine.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.WordSets;
import org.parley.engine.shipped.Table;

/**
 * What given names and titles tell of gender. A name that both women and men bear tells nothing;
 * one that no table knows neither.
 */
final class Genders {
  private static final WordSets NAMES = WordSets.read(Genders.class, "given-name-genders.txt");
  private static final Set<String> FEMALE = NAMES.of("female");
  private static final Set<String> EITHER = NAMES.of("either");
  private static final Set<String> MALE = male();
  private static final WordSets WORDS = WordSets.read(Genders.class, "actor-words.txt");
  private static final Set<String> FEMALE_TITLES = WORDS.of("female");
  private static final Set<String> MALE_TITLES = WORDS.of("male");

  private Genders() {}

  private static Set<String> male() {
    Set<String> names = new HashSet<>(NAMES.of("male"));
    Table.read(Genders.class, "given-names.tsv", 3, row -> names.add(row.get(0)));
    names.removeAll(FEMALE);
    names.removeAll(EITHER);
    return Set.copyOf(names);
  }

  /** By the given name of a full name; a lone surname tells nothing. */
  static Gender ofName(String full) {
    int blank = full.indexOf(' ');
    String given = blank < 0 ? "" : full.substring(0, blank);
    if (FEMALE.contains(given)) {
      return Gender.FEMALE;
    }
    return MALE.contains(given) ? Gender.MALE : Gender.UNKNOWN;
  }

  /** By a title, "mrs", "queen", "spokeswoman"; {@code null} tells nothing. */
  static Gender ofTitle(@Nullable String title) {
    if (title == null) {
      return Gender.UNKNOWN;
    }
    for (String word : title.toLowerCase(Locale.ROOT).split(" ", 8)) {
      if (FEMALE_TITLES.contains(word) || word.endsWith("woman")) {
        return Gender.FEMALE;
      }
      if (MALE_TITLES.contains(word) || word.endsWith("man") && word.length() > 5) {
        return Gender.MALE;
      }
    }
    return Gender.UNKNOWN;
  }
}
