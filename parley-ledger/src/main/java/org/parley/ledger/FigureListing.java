package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.table.FigureTopic;
import org.parley.model.FigureKind;

/** Figures by topic, so that those of one thing stand together, then by day and id. */
final class FigureListing extends Listing<CitedFigureGroup> {
  private final FigureFilter filter;

  FigureListing(Session session, FigureFilter filter) {
    super(session);
    this.filter = filter;
  }

  static Conditions conditions(FigureFilter filter) {
    Conditions conditions =
        new Conditions()
            .andAny("g.kind", filter.kinds().stream().map(FigureKind::id).sorted().toList())
            .andIf("g.side = ?", filter.side())
            .andIf("g.place = ?", filter.place())
            .andIf("g.noun = ?", filter.noun())
            .andIf("g.topic = ?", filter.topic())
            .andIf("g.day >= ?", filter.from())
            .andIf("g.day <= ?", filter.to());
    if (!filter.open()) {
      conditions.and("(g.side IS NOT NULL OR g.place IS NOT NULL)");
    }
    if (filter.kinds().size() == 1) {
      // Where the topics of the kind begin and end in their index.
      String from = new FigureTopic(filter.kinds().iterator().next(), "", "", "").key();
      String begin = from.substring(0, from.indexOf('|'));
      conditions.and("g.topic >= ? AND g.topic < ?", begin + "|", begin + "}");
    }
    return filter.reporter() == null
        ? conditions
        : conditions.and(
            "(g.reporter = ? OR g.reporter_party = ?)", filter.reporter(), filter.reporter());
  }

  @Override
  public long total() {
    Conditions where = conditions(filter);
    return session().number("SELECT count(*) FROM figure_groups g" + where.sql(), where.values());
  }

  @Override
  List<Keyed<CitedFigureGroup>> rows(List<String> after, int limit) {
    Conditions entered = conditions(filter);
    if (!after.isEmpty()) {
      // What the index is entered by: it finds no three values.
      entered.and("g.topic >= ?", after.get(0));
    }
    Conditions where = entered.behind("(g.topic, coalesce(g.day, ''), g.id) > (?, ?, ?)", after);
    record Found(long row, List<String> key) {}
    List<Found> found =
        session()
            .list(
                "SELECT g.row, g.topic, coalesce(g.day, ''), g.id FROM figure_groups g"
                    + where.sql()
                    + " ORDER BY g.topic, coalesce(g.day, ''), g.id LIMIT ?",
                row -> new Found(row.number(1), List.of(row.text(2), row.text(3), row.text(4))),
                where.values(limit));
    CitedFigureRows figures = new CitedFigureRows(session());
    List<Keyed<CitedFigureGroup>> rows = new ArrayList<>();
    found.forEach(each -> rows.add(new Keyed<>(figures.ofGroup(each.row()), each.key())));
    return rows;
  }

  @Override
  int keys() {
    return 3;
  }
}
