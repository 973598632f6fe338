package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param articles that name the person, summed over the names
 * @param positions that the person is reported to have said
 * @param asked the id given up that led here, or null
 * @param parties for whom the person speaks, by positions
 */
public record PersonEntry(
    String id,
    String name,
    @Nullable String country,
    List<String> names,
    int articles,
    int positions,
    @Nullable String asked,
    List<Party> parties) {
  /** Whose positions the person stated, and how many. */
  public record Party(String party, int positions) {}

  public PersonEntry {
    names = List.copyOf(names);
    parties = List.copyOf(parties);
  }
}
