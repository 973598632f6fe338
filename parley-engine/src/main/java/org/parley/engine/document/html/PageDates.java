package org.parley.engine.document.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the dates that a page gives for its publication, the most trusted first. */
final class PageDates {

  /** Names of meta elements that give the publication's date, the most trusted first. */
  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "article.published",
          "datepublished",
          "date_published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "rnews:datepublished",
          "originalpublicationdate",
          "bt:pubdate",
          "og:pubdate",
          "pubdate",
          "publishdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "publication-date",
          "published-date",
          "published_date",
          "publisheddate",
          "published_at",
          "article_date_original",
          "displaydate",
          "ptime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "date.available",
          "article:post_date",
          "date",
          "created");

  /** Longer values are no dates. */
  private static final int LONGEST = 60;

  private final Set<DateCandidate> found = new LinkedHashSet<>();

  static List<DateCandidate> of(PageFacts facts, PageTree tree, PageParts parts) {
    PageDates dates = new PageDates();
    JsonNode article = facts.article();
    if (article != null) {
      dates.add(JsonLd.string(article.path("datePublished")), "json-ld datePublished");
    }
    for (String name : META) {
      dates.add(facts.meta(name), "meta " + name);
    }
    dates.addMarked(tree, parts);
    if (article != null) {
      dates.add(JsonLd.string(article.path("dateCreated")), "json-ld dateCreated");
    }
    JsonNode page = facts.page();
    if (page != null) {
      dates.add(JsonLd.string(page.path("datePublished")), "json-ld datePublished of page");
    }
    String address = facts.address();
    if (address != null) {
      dates.add(inAddress(address), "url");
    }
    return new ArrayList<>(dates.found);
  }

  private void add(@Nullable String value, String source) {
    if (value == null || value.length() > LONGEST) {
      return;
    }
    boolean digit = value.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (digit) {
      found.add(new DateCandidate(value.strip(), source));
    }
  }

  /** Dates marked where they are shown: {@code itemprop} first, then {@code time}. */
  private void addMarked(PageTree tree, PageParts parts) {
    List<Element> times = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Element element = tree.elements.get(i);
      if (element.attributesSize() == 0 || parts.hint(i) == Hint.PROMOTION) {
        continue;
      }
      if (element.attr("itemprop").contains("datePublished")) {
        add(shown(element), "itemprop datePublished");
      } else if (element.hasAttr("pubdate")) {
        add(shown(element), "time pubdate");
      } else if (element.normalName().equals("time")
          && parts.hint(i) != Hint.FURNITURE
          && times.size() < 20) {
        times.add(element);
      }
    }
    for (Element time : times) {
      if (!isModified(time)) {
        add(time.attr("datetime"), "time");
      }
    }
  }

  private static String shown(Element element) {
    for (String name : List.of("datetime", "content")) {
      if (!element.attr(name).isEmpty()) {
        return element.attr(name);
      }
    }
    return element.childNodeSize() > 4 ? "" : element.ownText();
  }

  private static boolean isModified(Element time) {
    Element parent = time.parent();
    String names =
        time.className() + time.attr("itemprop") + (parent == null ? "" : parent.className());
    String flat = names.toLowerCase(Locale.ROOT);
    boolean published = flat.contains("publish");
    return !published && (flat.contains("modif") || flat.contains("updat"));
  }

  /** A day in an address, as {@code 2031-03-27}; null if there is none. */
  static @Nullable String inAddress(String address) {
    int length = Math.min(address.length(), 2_000);
    for (int i = 1; i + 8 <= length; i++) {
      char before = address.charAt(i - 1);
      if (isDigit(address, i - 1, length) || (before != '/' && before != '-' && before != '_')) {
        continue;
      }
      int year = number(address, i, i + 4, length);
      if (year < 1990 || year > 2100) {
        continue;
      }
      int at = i + 4;
      boolean parted = at < length && "/-_.".indexOf(address.charAt(at)) >= 0;
      int month = at + (parted ? 1 : 0);
      int monthEnd = isDigit(address, month + 1, length) ? month + 2 : month + 1;
      int day = monthEnd + (parted ? 1 : 0);
      int dayEnd = isDigit(address, day + 1, length) ? day + 2 : day + 1;
      int m = number(address, month, monthEnd, length);
      int d = number(address, day, dayEnd, length);
      boolean sane = m >= 1 && m <= 12 && d >= 1 && d <= 31 && !isDigit(address, dayEnd, length);
      boolean whole = parted ? address.charAt(at) == address.charAt(monthEnd) : dayEnd - i == 8;
      if (sane && whole) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, m, d);
      }
    }
    return null;
  }

  private static boolean isDigit(String text, int i, int length) {
    return i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static int number(String text, int from, int to, int length) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text, i, length)) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
