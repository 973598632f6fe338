package org.parley.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureGroup;
import org.parley.engine.table.FigureGroups;
import org.parley.engine.table.FigureReport;
import org.parley.engine.table.FigureTopic;
import org.parley.model.Digest;

/**
 * Groups the figures anew where articles came or went. Groups never reach across topics, so that
 * topics are derived some at a time; what is left after a break is still marked as stale.
 */
final class FigureDerivation {
  /** Topics in one transaction. */
  private static final int BATCH = 500;

  /** Of the topics that are stale, up to one. */
  private static final String OF_STALE =
      " WHERE f.current = 1 AND f.topic IN (SELECT topic FROM stale_figures WHERE topic <= ?)";

  private static final String COLUMNS =
      "topic kind side place noun low high predicted reporter reporter_party standing day until"
          + " day_said best reports independent figures";
  private static final String GROUP = "UPDATE figures SET figure_group = ? WHERE row = ?";

  private record Found(
      FigureReport report,
      @Nullable String reporter,
      @Nullable String party,
      @Nullable String standing,
      @Nullable Long group) {}

  private final Session session;
  private final SentenceRows sentences;

  FigureDerivation(Session session) {
    this.session = session;
    sentences = new SentenceRows(session);
  }

  /** Derives what is stale. */
  void run() {
    while (derive()) {}
  }

  private boolean derive() {
    List<String> topics =
        session.list(
            "SELECT topic FROM stale_figures ORDER BY topic LIMIT ?", row -> row.text(1), BATCH);
    if (topics.isEmpty()) {
      return false;
    }
    session.writing(() -> derive(topics.get(topics.size() - 1)));
    return true;
  }

  private void derive(String last) {
    Map<Long, Found> found = found(last);
    IdentityHashMap<FigureReport, Long> rows = new IdentityHashMap<>();
    found.forEach((row, each) -> rows.put(each.report(), row));
    DerivedRows groups = new DerivedRows(session, "figure_groups", COLUMNS);
    groups.read(" WHERE topic IN (SELECT topic FROM stale_figures WHERE topic <= ?)", last);
    for (FigureGroup group : new FigureGroups().derive(rows.keySet(), sentences)) {
      long row = write(groups, group, Objects.requireNonNull(rows.get(group.best())), found);
      for (FigureReport report : group.reports()) {
        Long number = Objects.requireNonNull(rows.get(report));
        if (!Objects.equals(Objects.requireNonNull(found.get(number)).group(), row)) {
          session.later(GROUP, row, number);
        }
      }
    }
    session.flush(GROUP);
    groups.deleteRest();
    session.run("DELETE FROM stale_figures WHERE topic <= ?", last);
  }

  private static long write(
      DerivedRows groups, FigureGroup group, long bestRow, Map<Long, Found> found) {
    FigureTopic topic = group.topic();
    FigureReport best = group.best();
    Found shown = Objects.requireNonNull(found.get(bestRow));
    FigureReport first = group.first();
    return groups
        .put(
            Digest.half("figure group", first.figure(), first.document(), topic.key()),
            topic.key(),
            topic.kind().id(),
            topic.side(),
            topic.place(),
            topic.noun(),
            best.low(),
            best.high(),
            best.predicted(),
            shown.reporter(),
            shown.party(),
            shown.standing(),
            JsonColumn.text(group.day()),
            JsonColumn.text(group.until()),
            group.daySaid(),
            bestRow,
            group.corroboration().reports(),
            group.corroboration().independent(),
            group.reports().size())
        .row();
  }

  private Map<Long, Found> found(String last) {
    Map<Long, Set<String>> words = new HashMap<>();
    Set<Long> recurring = new HashSet<>();
    session.each(
        "SELECT v.figure, x.hash, x.echo FROM figures f JOIN figure_evidence v ON v.figure = f.row"
            + " JOIN passages x ON x.row = v.passage"
            + OF_STALE,
        row -> {
          if (row.flag(3)) {
            recurring.add(row.number(1));
          }
          return words.computeIfAbsent(row.number(1), figure -> new HashSet<>()).add(row.text(2));
        },
        last);
    Map<Long, Found> found = new HashMap<>();
    session.each(
        "SELECT f.row, f.id, d.id, f.kind, f.side, f.place, f.noun, f.low, f.high, f.predicted,"
            + " f.reporter, f.reporter_party, f.standing, f.day, f.time_to,"
            + " f.time_from IS NOT NULL, f.score, f.figure_group"
            + " FROM figures f JOIN documents d ON d.row = f.document"
            + OF_STALE,
        row -> {
          long figure = row.number(1);
          String reporter = row.textOrNull(11);
          String standing = row.textOrNull(13);
          String party = row.textOrNull(12);
          LocalDate day = row.day(14);
          LocalDate until = row.day(15);
          FigureReport report =
              new FigureReport(
                  row.text(2),
                  row.text(3),
                  new FigureTopic(
                      CitedFigureRows.kind(row.text(4)),
                      row.textOrNull(5),
                      row.textOrNull(6),
                      row.textOrNull(7)),
                  row.value(8) == null ? null : row.real(8),
                  row.value(9) == null ? null : row.real(9),
                  row.flag(10),
                  standing == null ? null : reporter(reporter, party, standing),
                  day,
                  until == null ? day : until,
                  row.flag(16),
                  words.getOrDefault(figure, Set.of()),
                  recurring.contains(figure),
                  row.real(17));
          return found.put(
              figure,
              new Found(
                  report,
                  reporter,
                  party,
                  standing,
                  row.value(18) == null ? null : row.number(18)));
        },
        last);
    return found;
  }

  /** Nobody named: "officials" of one side are one reporter. */
  private static String reporter(@Nullable String name, @Nullable String party, String standing) {
    return name == null ? "~" + standing + " of " + party : name.toLowerCase(Locale.ROOT);
  }
}
