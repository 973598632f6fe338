package org.parley.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Digest;
import org.parley.model.Given;
import org.parley.model.RawItem;

/**
 * Which of several items with the same id is kept, whatever the order in which they come: the one
 * of which most is known, then the smallest.
 */
final class Preference {
  private Preference() {}

  /** Sorts before that of an item that is less preferred. */
  static String of(RawItem item) {
    Given given = item.given();
    List<@Nullable String> known =
        Arrays.asList(
            item.uri(),
            given.title(),
            given.outlet(),
            given.published(),
            given.section(),
            given.language(),
            given.authors().isEmpty() ? null : String.join("\n", given.authors()));
    long missing = known.stream().filter(Objects::isNull).count();
    StringBuilder all = new StringBuilder(item.ref());
    known.forEach(value -> all.append('\n').append(value == null ? "" : value.strip()));
    return missing + Digest.half(all.toString());
  }
}
