package org.parley.engine.document.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects the names of a page's authors from the most trusted place that gives any. */
final class PageAuthors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "cxenseparse:author");

  /** Longer words are no name. */
  private static final int LONGEST = 80;

  /** Blocks behind a first name that may hold another. */
  private static final int NEIGHBOURS = 3;

  private static final Set<String> NO_NAMES = Set.of("by", "von", "par", "por", "di", "and");

  private final Map<String, String> names = new LinkedHashMap<>();

  private PageAuthors() {}

  static List<String> of(PageFacts facts, PageTree tree, PageParts parts, @Nullable String outlet) {
    PageAuthors authors = new PageAuthors();
    JsonNode article = facts.article();
    if (article != null) {
      authors.addData(article, facts.data());
    }
    for (String name : META) {
      if (authors.names.isEmpty()) {
        facts.allMeta(name).forEach(authors::addByline);
      }
    }
    if (authors.names.isEmpty()) {
      authors.addShown(tree, parts);
    }
    if (outlet != null && authors.names.size() > 1) {
      authors.names.remove(outlet.toLowerCase(Locale.ROOT));
    }
    return new ArrayList<>(authors.names.values());
  }

  private void addData(JsonNode article, JsonLd data) {
    for (String key : List.of("author", "creator")) {
      JsonNode value = article.path(key);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        JsonNode author = data.resolve(one);
        List<String> found = JsonLd.strings(author.isTextual() ? author : author.path("name"));
        boolean several = found.size() > 1;
        for (String name : found) {
          if (several) {
            addName(name);
          } else {
            addByline(name);
          }
        }
      }
      if (!names.isEmpty()) {
        return;
      }
    }
  }

  /** Names marked where they are shown; the first that are shown and what stands beside them. */
  private void addShown(PageTree tree, PageParts parts) {
    int until = tree.blocks.size();
    for (int i = 0; i < until; i++) {
      TextBlock block = tree.blocks.get(i);
      if (block.length >= 250 || parts.hint(block) == Hint.PROMOTION) {
        continue;
      }
      StringBuilder line = new StringBuilder();
      for (TextBlock.Part part : block.parts) {
        TextNode node = part.node();
        if (node != null && isAuthor(node.parent())) {
          line.append(node.text());
        }
      }
      addByline(line.toString());
      if (!names.isEmpty()) {
        until = Math.min(until, i + 1 + NEIGHBOURS);
      }
    }
  }

  private static boolean isAuthor(@Nullable Node node) {
    Node at = node;
    for (int up = 0; up < 3 && at != null; up++) {
      String item = at.attr("itemprop");
      String names = at.attr("class");
      if (at.attr("rel").equals("author") || item.equals("author") || item.equals("creator")) {
        return true;
      }
      if (names.length() < 200) {
        String flat = names.toLowerCase(Locale.ROOT);
        if ((flat.contains("byline") || flat.contains("author-name") || flat.contains("authorname"))
            && !flat.contains("date")) {
          return true;
        }
      }
      at = at.parent();
    }
    return false;
  }

  /** Names in a byline: "By Ada Example and Ben Example". */
  private void addByline(String words) {
    String line = words.strip();
    for (String by : List.of("by ", "by: ", "von ", "par ", "por ", "di ", "written by ")) {
      if (line.regionMatches(true, 0, by, 0, by.length())) {
        line = line.substring(by.length()).strip();
        break;
      }
    }
    if (line.length() > 300) {
      return;
    }
    for (String name : line.split("\\s*[,;|&]\\s*|\\s+(?:and|und|et|with)\\s+", -1)) {
      addName(name);
    }
  }

  private void addName(String words) {
    String name = words.strip();
    boolean address = name.contains("://") || name.contains("www.") || name.contains("@");
    boolean letters = name.chars().anyMatch(Character::isLetter);
    boolean digits = name.chars().anyMatch(Character::isDigit);
    if (name.length() < 2 || name.length() > LONGEST || address || digits || !letters) {
      return;
    }
    String key = name.toLowerCase(Locale.ROOT);
    if (NO_NAMES.contains(key) || name.startsWith("(")) {
      return;
    }
    names.putIfAbsent(key, name);
  }
}
