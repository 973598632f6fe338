package org.parley.ledger;

import java.util.List;

/** Actors by how many articles name them, the most first. */
abstract class MostNamedListing<T> extends Listing<T> {
  /** What a query of these ends with: the order, and how many. */
  static final String ORDER = " ORDER BY -a.articles, a.id LIMIT ?";

  private final ActorFilter filter;

  MostNamedListing(Session session, ActorFilter filter) {
    super(session);
    this.filter = filter;
  }

  /** The condition of the actors {@code a} that are wanted. */
  private Conditions wanted() {
    return new Conditions()
        .andIf(
            "EXISTS (SELECT 1 FROM json_each(a.names) n WHERE instr(lower(n.value), lower(?)) > 0)",
            filter.words())
        .andIf("a.kind = ?", filter.kind())
        .andIf("a.side = ?", filter.side());
  }

  /**
   * The same behind the last of a slice.
   *
   * @param after how many articles name it, and its id; empty for the first slice
   */
  final Conditions wanted(List<String> after) {
    Conditions where = wanted();
    return after.isEmpty()
        ? where
        : where.and("(-a.articles, a.id) > (-CAST(? AS INTEGER), ?)", after.toArray());
  }

  @Override
  public final long total() {
    Conditions where = wanted();
    return session().number("SELECT count(*) FROM actors a" + where.sql(), where.values());
  }

  @Override
  final int keys() {
    return 2;
  }
}
