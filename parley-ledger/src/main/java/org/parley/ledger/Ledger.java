package org.parley.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.engine.table.Cell;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.View;

/**
 * A ledger to read from, beside any process that writes to it. Each call sees one state of it. Not
 * thread-safe; each thread and each process opens its own.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(new LedgerFolder(Path.of("parley.ledger")))) {
 *   NegotiatingTable table = ledger.table(View.all(), false);
 * }
 * }</pre>
 */
public final class Ledger implements AutoCloseable {
  private final LedgerFolder folder;
  private final Session session;
  private final Profile profile;

  private Ledger(LedgerFolder folder, Session session, Profile profile) {
    this.folder = folder;
    this.session = session;
    this.profile = profile;
  }

  /**
   * Opens the ledger; one of an older version is brought to the newest first.
   *
   * @throws LedgerFault if there is none, or it can't be read
   */
  public static Ledger open(LedgerFolder folder, Instant now) {
    Session session = folder.read();
    if (Schema.version(session) < Schema.VERSION) {
      session.close();
      LedgerWriter.open(folder, Duration.ofSeconds(10), now).close();
      session = folder.read();
    }
    return new Ledger(folder, session, folder.profile());
  }

  public LedgerFolder folder() {
    return folder;
  }

  /** The profile that it was built with. */
  public Profile profile() {
    return profile;
  }

  /**
   * The table of a view.
   *
   * @param listed whether cells list all their groups and statements, which takes time and memory
   *     for each, or only hold what they show
   */
  public NegotiatingTable table(View view, boolean listed) {
    return session.transaction(false, () -> new LedgerTable(session, profile).of(view, listed));
  }

  /** Runs several reads that see one state of the ledger. */
  public <T> T reading(Supplier<T> reads) {
    return session.transaction(false, reads::get);
  }

  /** The id of the newest run; 0 where there is none. */
  public long newestRun() {
    return session.number("SELECT coalesce(max(id), 0) FROM runs");
  }

  /** What the claims of an issue are about: up to 20 names, the most reported first. */
  public List<String> objectsOf(String issue) {
    return session.transaction(
        false,
        () ->
            session.list(
                "SELECT min(o.value) FROM claim_groups g JOIN json_each(g.object) o"
                    + " WHERE g.issue = ? GROUP BY lower(o.value)"
                    + " ORDER BY count(*) DESC, 1 LIMIT 20",
                row -> row.text(1),
                issue));
  }

  /** What it holds now. */
  public LedgerState state() {
    return session.transaction(false, () -> LedgerState.of(session));
  }

  /** A text that changes whenever what is read from the ledger may change. */
  public String stamp() {
    return session.transaction(false, () -> LedgerState.stamp(session));
  }

  /** A cell of {@link #table} as of a day, with its groups as they are cited. */
  public CitedCell cited(Cell cell, @Nullable LocalDate asOf) {
    return session.transaction(false, () -> new CitedCellRows(session).of(cell, asOf));
  }

  /** Claim groups, the newest first. */
  public Listing<CitedGroup> groups(GroupFilter filter) {
    return new GroupListing(session, filter);
  }

  /** The group of this id, as of a day where one is given. */
  public Optional<CitedGroup> group(String id, @Nullable LocalDate asOf) {
    return session.transaction(
        false,
        () -> {
          Long row = groupRow(id);
          return row == null
              ? Optional.empty()
              : Optional.ofNullable(new CitedGroupRows(session).ofRow(row, asOf));
        });
  }

  /**
   * The printings of a group: the best words first, copies right behind their origin.
   *
   * @param most how many at most; {@link #positions} has all
   */
  public List<CitedStatement> printings(String group, @Nullable LocalDate asOf, int most) {
    return session.transaction(
        false,
        () -> {
          Long row = groupRow(group);
          return row == null ? List.of() : new CitedGroupRows(session).printings(row, asOf, most);
        });
  }

  private @Nullable Long groupRow(String id) {
    return session.one("SELECT row FROM claim_groups WHERE id = ?", row -> row.number(1), id);
  }

  /** Positions, the newest first. */
  public Listing<CitedStatement> positions(PositionFilter filter) {
    return new PositionListing(session, filter);
  }

  /** How many kinds of claims are not yet grouped, because a build was broken off. */
  public int ungrouped() {
    return (int) session.number("SELECT count(*) FROM stale");
  }

  /** Articles that count: the current versions. */
  public int articles() {
    return (int) session.number("SELECT coalesce(sum(articles), 0) FROM coverage");
  }

  /**
   * Passages that hold the words, the newest first.
   *
   * @param words words, {@code "phrases in quotes"}, {@code prefixes*}
   * @throws IllegalArgumentException if there is no word in them
   */
  public List<Hit> search(List<String> words, SearchFilter filter) {
    return session.transaction(false, () -> new Search(session).find(words, filter));
  }

  /**
   * What an id, or its first digits, stands for.
   *
   * @param id of a claim, a claim group, a passage, an article or an actor; at least 4 digits
   */
  public List<Entry> show(String id) {
    return session.transaction(false, () -> new EntryRows(session).of(id));
  }

  /** Streams all rows of a kind, in an order that no order of arrival shows. */
  public long export(ExportKind kind, ExportFormat format, OutputStream out) throws IOException {
    return new Export(session).write(kind, format, out);
  }

  /** The runs that wrote to it, the newest first. */
  public List<Run> runs(int limit) {
    return Run.last(session, limit);
  }

  /** What a run could not read, in its order. */
  public List<Run.Rejected> errors(long run) {
    return Run.errors(session, run);
  }

  /** Looks for damage. */
  public Checkup checkup() {
    return Checkup.of(session, folder);
  }

  @Nullable String explained(String sql) {
    return String.join("\n", session.list("EXPLAIN QUERY PLAN " + sql, row -> row.text(4)));
  }

  @Override
  public void close() {
    session.close();
  }
}
