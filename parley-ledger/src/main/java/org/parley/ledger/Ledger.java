package org.parley.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.parley.engine.profile.Profile;
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

  /** The objects of an issue in a view, those with most claim groups first. */
  public List<String> objects(View view, String issue, int most) {
    return session.transaction(
        false, () -> new LedgerTable(session, profile).objects(view, issue, most));
  }

  /**
   * A row of the table by the objects of its issue, those with most claim groups first.
   *
   * @param parties the columns
   * @param most how many objects at most
   */
  public List<ObjectRow> byObject(View view, String issue, Collection<String> parties, int most) {
    return session.transaction(
        false, () -> new LedgerTable(session, profile).byObject(view, issue, parties, most));
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

  /** How SQLite answers each question asked so far: a line for each step. */
  List<String> plans() {
    return session.plans();
  }

  @Override
  public void close() {
    session.close();
  }
}
