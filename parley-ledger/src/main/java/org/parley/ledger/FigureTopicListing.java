package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.FigureTopic;

/** Topics of figures by kind, in each kind those of a side or a place first, then by how many. */
final class FigureTopicListing extends Listing<FigureTopicEntry> {
  private final FigureFilter filter;
  private final int most;

  /**
   * @param most figures of a topic that come with it
   */
  FigureTopicListing(Session session, FigureFilter filter, int most) {
    super(session);
    this.filter = filter;
    this.most = most;
  }

  @Override
  public long total() {
    Conditions where = FigureListing.conditions(filter);
    return session()
        .number(
            "SELECT count(DISTINCT g.topic) FROM figure_groups g" + where.sql(), where.values());
  }

  @Override
  List<Keyed<FigureTopicEntry>> rows(List<String> after, int limit) {
    Conditions where = FigureListing.conditions(filter);
    // A key begins with the number of its kind, two digits.
    String behind =
        after.isEmpty()
            ? ""
            : " WHERE (kind_at, open, -figures, topic)"
                + " > (?, CAST(? AS INTEGER), -CAST(? AS INTEGER), ?)";
    List<@Nullable Object> values = new ArrayList<>(List.of());
    for (Object value : where.values()) {
      values.add(value);
    }
    values.addAll(after);
    values.add(limit);
    record Found(
        String key,
        FigureTopic topic,
        int figures,
        int reports,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
    List<Found> found =
        session()
            .list(
                "SELECT topic, kind, side, place, noun, figures, reports, first, last FROM (SELECT"
                    + " g.topic AS topic, substr(g.topic, 1, 2) AS kind_at, min(g.kind) AS kind,"
                    + " min(g.side) IS NULL AND min(g.place) IS NULL AS open,"
                    + " min(g.side) AS side, min(g.place) AS place, min(g.noun) AS noun,"
                    + " count(*) AS figures, sum(g.reports) AS reports, min(g.day) AS first,"
                    + " max(coalesce(g.until, g.day)) AS last FROM figure_groups g"
                    + where.sql()
                    + " GROUP BY g.topic)"
                    + behind
                    + " ORDER BY kind_at, open, -figures, topic LIMIT ?",
                row ->
                    new Found(
                        row.text(1),
                        new FigureTopic(
                            CitedFigureRows.kind(row.text(2)),
                            row.textOrNull(3),
                            row.textOrNull(4),
                            row.textOrNull(5)),
                        row.count(6),
                        row.count(7),
                        row.day(8),
                        row.day(9)),
                values.toArray());
    List<Keyed<FigureTopicEntry>> rows = new ArrayList<>();
    for (Found each : found) {
      rows.add(
          new Keyed<>(
              new FigureTopicEntry(
                  each.key(),
                  each.topic(),
                  each.figures(),
                  each.reports(),
                  each.first(),
                  each.last(),
                  newest(each.key()),
                  points(each.key())),
              List.of(
                  each.key().substring(0, 2),
                  each.topic().side() == null && each.topic().place() == null ? "1" : "0",
                  String.valueOf(each.figures()),
                  each.key())));
    }
    return rows;
  }

  @Override
  int keys() {
    return 4;
  }

  private List<CitedFigureGroup> newest(String key) {
    Conditions where = FigureListing.conditions(filter.of(key));
    CitedFigureRows figures = new CitedFigureRows(session());
    return session()
        .list(
            "SELECT g.row FROM figure_groups g"
                + where.sql()
                + " ORDER BY coalesce(g.day, '') DESC, g.reports DESC, g.id LIMIT ?",
            row -> row.number(1),
            where.values(most))
        .stream()
        .map(figures::ofGroup)
        .toList();
  }

  private List<FigureTopicEntry.Point> points(String key) {
    Conditions where = FigureListing.conditions(filter.of(key));
    return session()
        .list(
            "SELECT g.day, g.low, g.high, g.predicted FROM figure_groups g"
                + where.sql()
                + " ORDER BY coalesce(g.day, ''), g.id",
            row ->
                new FigureTopicEntry.Point(
                    row.day(1),
                    CitedEventRows.realOrNull(row, 2),
                    CitedEventRows.realOrNull(row, 3),
                    row.flag(4)),
            where.values());
  }
}
