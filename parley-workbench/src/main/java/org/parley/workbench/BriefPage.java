package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Cell;
import org.parley.engine.table.IssueOrder;
import org.parley.engine.table.NegotiatingTable;
import org.parley.engine.table.View;
import org.parley.ledger.CitedGroup;
import org.parley.ledger.Ledger;
import org.parley.workbench.view.ArticleView;
import org.parley.workbench.view.BriefView;
import org.parley.workbench.view.GroupView;
import org.parley.workbench.view.PassageView;
import org.parley.workbench.view.StatementView;
import org.parley.workbench.view.TableView;

/** The table as cited sentences, one for each cell; since a day only what moved after it. */
final class BriefPage {
  private BriefPage() {}

  static BriefView of(Ledger ledger, Parameters asked) {
    LocalDate asOf = asked.day("as_of");
    LocalDate since = asked.day("since");
    NegotiatingTable table = ledger.table(View.all().asOf(asOf), false);
    List<BriefView.Section> sections = new ArrayList<>();
    for (NegotiatingTable.Row row : table.rows()) {
      List<BriefView.Item> items = new ArrayList<>();
      for (String party : table.parties()) {
        Cell cell = row.cell(party);
        if (cell != null && isNew(cell, since)) {
          CitedGroup now = ledger.cited(cell, asOf).now();
          items.add(BriefView.Item.of(GroupView.of(now)));
        }
      }
      if (!items.isEmpty()) {
        sections.add(new BriefView.Section(row.issue(), IssueOrder.title(row.issue()), items));
      }
    }
    return new BriefView(
        asOf == null ? null : asOf.toString(),
        since == null ? null : since.toString(),
        TableView.Coverage.of(table.coverage()),
        sections);
  }

  private static boolean isNew(Cell cell, @Nullable LocalDate since) {
    LocalDate day = cell.now().day();
    return since == null || day != null && day.isAfter(since);
  }

  /** The brief as Markdown; words of articles can't act as markup in it. */
  static String markdown(Ledger ledger, Parameters asked) {
    BriefView brief = of(ledger, asked);
    StringBuilder text = new StringBuilder("# Where the talks stand");
    text.append(brief.asOf() == null ? "" : ", as of " + brief.asOf());
    text.append(brief.since() == null ? "" : ", what is new since " + brief.since());
    text.append("\n\n").append(brief.coverage().articles()).append(" articles of ");
    text.append(brief.coverage().outlets()).append(" outlets");
    if (brief.coverage().first() != null) {
      text.append(", ").append(brief.coverage().first()).append(" to ");
      text.append(brief.coverage().last());
    }
    text.append(".\n");
    for (BriefView.Section section : brief.sections()) {
      text.append("\n## ").append(Markdown.plain(section.name())).append("\n\n");
      section.items().forEach(item -> item(item, text));
    }
    return text.toString();
  }

  private static void item(BriefView.Item item, StringBuilder text) {
    StatementView statement = item.statement();
    ArticleView article = statement.article();
    text.append("- **").append(Markdown.plain(item.party())).append("** ");
    text.append(item.stance()).append("s");
    text.append(item.hollow() ? " (told by others)" : "");
    if (item.day() != null) {
      text.append(item.dayHow().equals("said") ? ", " : ", by ").append(item.day());
    }
    text.append(": ");
    for (PassageView passage : statement.passages()) {
      text.append('“').append(Markdown.plain(passage.text())).append("” ");
    }
    text.append('(');
    text.append(Markdown.plain(article.outlet() == null ? "outlet unknown" : article.outlet()));
    text.append(", ").append(article.day() == null ? "no date" : article.day());
    if (article.uri() != null) {
      text.append(", ").append(Markdown.address(article.uri()));
    }
    text.append("; reports ").append(item.reports());
    text.append(", independent ").append(item.independent()).append(")\n");
  }
}
