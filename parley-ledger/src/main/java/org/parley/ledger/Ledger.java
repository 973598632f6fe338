package org.parley.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
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
  private static final String GROUP = "SELECT row FROM claim_groups WHERE id = ?";
  private static final String ACT = "SELECT row FROM event_groups WHERE id = ?";
  private static final String FIGURE = "SELECT row FROM figure_groups WHERE id = ?";

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
    return cited(cell, null, asOf);
  }

  /** A cell of {@link #byObject}, of this object only. */
  public CitedCell cited(Cell cell, @Nullable String object, @Nullable LocalDate asOf) {
    return session.transaction(false, () -> new CitedCellRows(session).of(cell, object, asOf));
  }

  /** Claim groups, the newest first. */
  public Listing<CitedGroup> groups(GroupFilter filter) {
    return new GroupListing(session, filter);
  }

  /** The group of this id, as of a day where one is given. */
  public Optional<CitedGroup> group(String id, @Nullable LocalDate asOf) {
    return ofRow(GROUP, id, row -> new CitedGroupRows(session).ofRow(row, asOf));
  }

  /**
   * The printings of a group: the best words first, copies right behind their origin.
   *
   * @param most how many at most; {@link #positions} has all
   */
  public List<CitedStatement> printings(String group, @Nullable LocalDate asOf, int most) {
    return ofRow(GROUP, group, row -> new CitedGroupRows(session).printings(row, asOf, most))
        .orElse(List.of());
  }

  /** Positions, the newest first. */
  public Listing<CitedStatement> positions(PositionFilter filter) {
    return new PositionListing(session, filter);
  }

  /** The printings of a claim, those that count first. */
  public List<CitedStatement> claim(String id) {
    return session.transaction(
        false,
        () -> {
          CitedStatementRows statements = new CitedStatementRows(session);
          return session
              .list(
                  "SELECT p.row FROM positions p JOIN documents d ON d.row = p.document"
                      + " WHERE p.id = ? ORDER BY p.current DESC, coalesce(d.day, '9999'), d.id, p.n"
                      + " LIMIT 200",
                  row -> row.number(1),
                  id)
              .stream()
              .map(statements::of)
              .toList();
        });
  }

  /** Acts and positions by day. */
  public Listing<TimelineEntry> timeline(TimelineFilter filter) {
    return new TimelineListing(session, filter);
  }

  /** How many acts and positions of a timeline each day has. */
  public List<TimelineDay> timelineDays(TimelineFilter filter) {
    return session.transaction(false, () -> new TimelineListing(session, filter).perDay());
  }

  /** The act of this id, with its best report. */
  public Optional<CitedEventGroup> act(String id) {
    return ofRow(ACT, id, row -> new CitedEventRows(session).ofGroup(row));
  }

  /**
   * The reports of an act: the best first, then by day of the article.
   *
   * @param most how many at most
   */
  public List<CitedEvent> actReports(String group, int most) {
    return ofRow(ACT, group, row -> new CitedEventRows(session).reports(row, most))
        .orElse(List.of());
  }

  /** Figures by topic, so that those of one thing stand together, then by day. */
  public Listing<CitedFigureGroup> figures(FigureFilter filter) {
    return new FigureListing(session, filter);
  }

  /**
   * What numbers are told of, by kind, that of which there are most first.
   *
   * @param most figures that come with each
   */
  public Listing<FigureTopicEntry> figureTopics(FigureFilter filter, int most) {
    return new FigureTopicListing(session, filter, most);
  }

  /** The figure of this id, with its best report. */
  public Optional<CitedFigureGroup> figure(String id) {
    return ofRow(FIGURE, id, row -> new CitedFigureRows(session).ofGroup(row));
  }

  /**
   * The reports of a figure: the best first, then by day of the article.
   *
   * @param most how many at most
   */
  public List<CitedFigure> figureReports(String group, int most) {
    return ofRow(FIGURE, group, row -> new CitedFigureRows(session).reports(row, most))
        .orElse(List.of());
  }

  /** What is read at the row of this id, of one state of the ledger; none where there is no row. */
  private <T> Optional<T> ofRow(String sql, String id, LongFunction<@Nullable T> read) {
    return session.transaction(
        false,
        () -> {
          Long row = session.one(sql, each -> each.number(1), id);
          return row == null ? Optional.empty() : Optional.ofNullable(read.apply(row));
        });
  }

  /** Articles that count, the newest first. */
  public Listing<ArticleEntry> articles(ArticleFilter filter) {
    return new ArticleListing(session, filter);
  }

  /** Articles that count, the last stored first. */
  public Listing<LatestArticle> latest() {
    return new LatestListing(session);
  }

  /** All that was read in an article. */
  public Optional<ArticleDetail> article(String id) {
    return session.transaction(
        false, () -> Optional.ofNullable(new ArticleDetailRows(session).of(id)));
  }

  /** The text of an article as it came. */
  public Optional<String> received(String id) {
    return Optional.ofNullable(new ArticleDetailRows(session).received(id));
  }

  /** Other articles that print the words of a passage, the earliest first. */
  public Listing<PassagePrinting> printings(String passage) {
    return new PrintingListing(session, passage);
  }

  /** Actors in short, the most named first. */
  public Listing<ActorSummary> actors(ActorFilter filter) {
    return new ActorSummaryListing(session, filter);
  }

  /**
   * Persons with their roles, sides and the reasons why names were joined, the most named first.
   *
   * @param words part of a name, in any case; null for all
   */
  public Listing<ActorEntry> persons(@Nullable String words) {
    return new ActorListing(session, words);
  }

  /** The actor of this id, or of one that was given up; its own id is the one that it has now. */
  public Optional<ActorEntry> actor(String id) {
    return session.transaction(
        false, () -> Optional.ofNullable(new ActorEntryRows(session).of(actorId(id))));
  }

  /** What an actor is reported to have said, the newest first, each where it was printed first. */
  public Listing<CitedQuote> quotes(String actor) {
    return new ActorQuoteListing(session, actorId(actor));
  }

  private String actorId(String id) {
    String to = session.one("SELECT actor FROM redirects WHERE id = ?", r -> r.text(1), id);
    return to == null ? id : to;
  }

  /** The outlets, the one with most articles first. */
  public Listing<OutletEntry> outlets() {
    return new OutletListing(session);
  }

  /** The outlet of this id. */
  public Optional<OutletEntry> outlet(String id) {
    return session.transaction(false, () -> Optional.ofNullable(OutletEntry.of(session, id)));
  }

  /** Where reports contradict each other, the newest first, as far as was known on a day. */
  public Listing<Difference> differences(@Nullable LocalDate asOf) {
    return new DifferenceListing(session, asOf);
  }

  /** Days on which something was said, and how many positions of each, in order. */
  public SortedMap<LocalDate, Integer> days() {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    session.each(
        "SELECT day, sum(statements) FROM kind_days WHERE day > '' GROUP BY day"
            + " HAVING sum(statements) > 0",
        row -> days.put(LocalDate.parse(row.text(1)), row.count(2)));
    return days;
  }

  /**
   * Passages that hold the words, the newest first, to be read slice by slice.
   *
   * @param filter its limit counts for nothing
   * @throws IllegalArgumentException if there is no word in them
   */
  public SearchListing found(List<String> words, SearchFilter filter) {
    return new SearchListing(session, words, filter);
  }

  /**
   * By issue, all parties with a position as of the view's day, whatever its columns; those with
   * most statements first.
   */
  public Map<String, List<String>> speakers(View view) {
    return session.transaction(false, () -> new LedgerTable(session, profile).speakers(view));
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
    return (int) session.number(LedgerState.STALE);
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

  /** All runs that wrote to it, the newest first, to be read slice by slice. */
  public Listing<Run> runs() {
    return new RunListing(session);
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
