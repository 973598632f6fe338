package org.parley.ledger;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list that is read slice by slice. A slice goes on behind the last row of the one before by that
 * row's values, so that rows which come or go between two slices shift nothing. Valid as long as
 * its ledger is open, on the same thread.
 */
public abstract class Listing<T> {
  private static final int AT_ONCE = 200;

  private final Session session;

  Listing(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  /**
   * Some rows of the list.
   *
   * @param next values of the last row, which the next slice goes on from; empty at the end
   */
  public record Slice<T>(List<T> items, List<String> next) {
    public Slice {
      items = List.copyOf(items);
      next = List.copyOf(next);
    }
  }

  /** A row and the values that it is ordered by. */
  record Keyed<T>(T item, List<String> key) {}

  /** How many rows there are in all. */
  public abstract long total();

  /** Up to so many rows behind the key; from the first for an empty one. */
  abstract List<Keyed<T>> rows(List<String> after, int limit);

  /** How many values a key has. */
  abstract int keys();

  /**
   * Rows behind those of the slice before.
   *
   * @param after the next of that slice; empty for the first
   * @throws IllegalArgumentException if it is none of this kind of list
   */
  public final Slice<T> slice(List<String> after, int limit) {
    if (!after.isEmpty() && after.size() != keys()) {
      throw new IllegalArgumentException("a key of another list");
    }
    List<Keyed<T>> rows = rows(after, limit + 1);
    boolean more = rows.size() > limit;
    List<Keyed<T>> shown = more ? rows.subList(0, limit) : rows;
    return new Slice<>(
        shown.stream().map(Keyed::item).toList(),
        more ? shown.get(shown.size() - 1).key() : List.of());
  }

  /** Hands over every row, all of one state of the ledger. */
  public final void each(Consumer<? super T> taker) {
    session.transaction(
        false,
        () -> {
          List<String> after = List.of();
          do {
            Slice<T> slice = slice(after, AT_ONCE);
            slice.items().forEach(taker);
            after = slice.next();
          } while (!after.isEmpty());
          return true;
        });
  }
}
