package org.parley.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.CitedArticle;
import org.parley.ledger.CitedStatement;
import org.parley.ledger.Ledger;
import org.parley.model.Evidence;
import org.parley.workbench.view.CitationView;

/**
 * A citation of the words of a claim: outlet, title, date, address, range of characters, words. As
 * text, Markdown, BibTeX and CSL-JSON.
 */
final class CitePage {
  private CitePage() {}

  static CitationView of(Ledger ledger, Parameters asked) {
    String article = asked.text("article");
    List<CitedStatement> printings = ledger.claim(asked.id());
    CitedStatement cited =
        printings.stream()
            .filter(each -> article == null || each.article().id().equals(article))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.missing(
                        "no-claim",
                        "no claim \""
                            + Problem.shown(asked.id())
                            + "\""
                            + (article == null ? "" : " in that article")
                            + "; /api/positions lists them"));
    return new CitationView(text(cited), markdown(cited), BibTex.of(cited), List.of(csl(cited)));
  }

  static String words(CitedStatement cited) {
    return cited.statement().position().evidence().stream()
        .map(Evidence::passage)
        .distinct()
        .map(passage -> passage.text())
        .collect(Collectors.joining(" … "));
  }

  static String range(CitedStatement cited) {
    return cited.statement().position().evidence().stream()
        .map(Evidence::span)
        .map(span -> span.start() + "–" + span.end())
        .collect(Collectors.joining(", "));
  }

  private static String head(CitedArticle article) {
    List<String> parts = new ArrayList<>();
    parts.add(article.outlet() == null ? "outlet unknown" : article.outlet());
    parts.add(article.title() == null ? "without title" : "“" + article.title() + "”");
    parts.add(date(article.day()));
    return String.join(", ", parts);
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "no date" : day.toString();
  }

  private static String text(CitedStatement cited) {
    CitedArticle article = cited.article();
    return "“"
        + words(cited)
        + "” "
        + head(article)
        + ", "
        + (article.uri() == null ? article.ref() : article.uri())
        + ", characters "
        + range(cited)
        + ".";
  }

  private static String markdown(CitedStatement cited) {
    CitedArticle article = cited.article();
    return "> "
        + Markdown.plain(words(cited))
        + "\n\n"
        + Markdown.plain(head(article))
        + ", "
        + (article.uri() == null ? Markdown.plain(article.ref()) : Markdown.address(article.uri()))
        + ", characters "
        + range(cited)
        + ".";
  }

  private static Map<String, Object> csl(CitedStatement cited) {
    CitedArticle article = cited.article();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", cited.claim() + "-" + article.id().substring(0, 8));
    item.put("type", "article-newspaper");
    put(item, "title", article.title());
    put(item, "container-title", article.outlet());
    put(item, "URL", article.uri());
    LocalDate day = article.day();
    if (day != null) {
      item.put(
          "issued",
          Map.of(
              "date-parts",
              List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
    }
    item.put("locator", range(cited));
    item.put("note", "“" + words(cited) + "”");
    return item;
  }

  private static void put(Map<String, Object> item, String key, @Nullable String value) {
    if (value != null) {
      item.put(key, value);
    }
  }
}
