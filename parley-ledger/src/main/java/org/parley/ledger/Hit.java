package org.parley.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * A passage that a search found.
 *
 * @param id the passage's
 * @param marks what was found, in UTF-16 code units of {@code text}, in order, apart
 * @param day of the article
 */
public record Hit(
    String id,
    String text,
    List<Span> marks,
    String document,
    String ref,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String uri,
    @Nullable LocalDate day) {
  /** The newest first, undated last; then by id, so that no order of arrival shows. */
  static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Hit::id);

  public Hit {
    marks = List.copyOf(marks);
  }
}
