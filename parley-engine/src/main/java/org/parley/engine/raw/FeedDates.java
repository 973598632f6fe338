package org.parley.engine.raw;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * The dates of a feed's entries as written. Rome gives instants only, and with the zone the local
 * day would be lost.
 */
final class FeedDates {
  private static final List<String> NAMES =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  private FeedDates() {}

  /** One text for each entry in the order of the file; empty where it has no date. */
  static List<String> of(Document feed) {
    List<String> dates = new ArrayList<>();
    for (Element element : feed.getDescendants(Filters.element())) {
      if (isEntry(element)) {
        dates.add(date(element));
      }
    }
    return dates;
  }

  private static boolean isEntry(Element element) {
    String name = element.getName();
    Element parent = element.getParentElement();
    if (parent == null || (!name.equals("item") && !name.equals("entry"))) {
      return false;
    }
    return parent.isRootElement() || parent.getName().equals("channel");
  }

  private static String date(Element entry) {
    for (String name : NAMES) {
      for (Element child : entry.getChildren()) {
        if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
          return child.getTextTrim();
        }
      }
    }
    return "";
  }
}
