package org.parley.workbench;

import java.time.LocalDate;
import java.util.Map;
import org.parley.ledger.CitedArticle;
import org.parley.ledger.CitedStatement;

/** A citation as an entry of BibTeX, with what TeX would act on escaped. */
final class BibTex {
  private static final Map<Character, String> ESCAPED =
      Map.ofEntries(
          Map.entry('\\', "\\textbackslash{}"),
          Map.entry('{', "\\{"),
          Map.entry('}', "\\}"),
          Map.entry('$', "\\$"),
          Map.entry('&', "\\&"),
          Map.entry('#', "\\#"),
          Map.entry('%', "\\%"),
          Map.entry('_', "\\_"),
          Map.entry('~', "\\textasciitilde{}"),
          Map.entry('^', "\\textasciicircum{}"));

  private BibTex() {}

  static String of(CitedStatement cited) {
    CitedArticle article = cited.article();
    StringBuilder entry = new StringBuilder("@article{parley-");
    entry.append(cited.claim(), 0, 8).append('-').append(article.id(), 0, 8).append(",\n");
    if (article.title() != null) {
      field(entry, "title", "{" + plain(article.title()) + "}");
    }
    if (article.outlet() != null) {
      field(entry, "journal", plain(article.outlet()));
    }
    LocalDate day = article.day();
    if (day != null) {
      field(entry, "year", Integer.toString(day.getYear()));
      field(entry, "date", day.toString());
    }
    if (article.uri() != null) {
      field(entry, "url", plain(article.uri()));
    }
    field(
        entry,
        "note",
        "characters " + CitePage.range(cited) + ": ``" + plain(CitePage.words(cited)) + "''");
    return entry.append('}').toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append("  ").append(name).append(" = {").append(value).append("},\n");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped = ESCAPED.get(c);
      plain.append(Character.isISOControl(c) ? " " : escaped == null ? String.valueOf(c) : escaped);
    }
    return plain.toString();
  }
}
