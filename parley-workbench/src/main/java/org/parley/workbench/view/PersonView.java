package org.parley.workbench.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.PersonEntry;

/** A person. */
public record PersonView(
    String id,
    String name,
    @Nullable String country,
    List<String> names,
    int articles,
    int positions) {

  /** A person with the parties whose positions the person stated. */
  public record Whole(
      @JsonUnwrapped PersonView person, @Nullable String asked, List<Party> parties) {
    public static Whole of(PersonEntry entry) {
      return new Whole(
          PersonView.of(entry),
          entry.asked(),
          entry.parties().stream().map(p -> new Party(p.party(), p.positions())).toList());
    }
  }

  /** A party and how many of its positions. */
  public record Party(String party, int positions) {}

  public static PersonView of(PersonEntry entry) {
    return new PersonView(
        entry.id(),
        entry.name(),
        entry.country(),
        entry.names(),
        entry.articles(),
        entry.positions());
  }
}
