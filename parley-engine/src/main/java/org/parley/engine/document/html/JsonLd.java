package org.parley.engine.document.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The structured data of a page: the objects of its JSON-LD scripts, found through arrays, graphs
 * and main entities. Written by hand on many sites, so read with patience: comments, stray commas
 * and raw line breaks are taken; a script that still can't be read is passed over.
 */
final class JsonLd {

  /** Longer scripts are passed over; in UTF-16 code units. */
  private static final int LONGEST = 4_000_000;

  private static final int DEEPEST = 100;

  /** Objects looked at in one page. */
  private static final int MOST_OBJECTS = 2_000;

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .build()
          .reader();

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  /** Adds the objects of one script; nothing if it can't be read. */
  void add(String script) {
    if (script.length() > LONGEST) {
      return;
    }
    JsonNode root;
    try {
      root = READER.readTree(bare(script));
    } catch (JsonProcessingException e) {
      return;
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        objects.add(node);
        String id = node.path("@id").asText("");
        if (!id.isEmpty() && node.size() > 1) {
          byId.putIfAbsent(id, node);
        }
        for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.path(inner).isContainerNode()) {
            open.add(node.path(inner));
          }
        }
      }
    }
  }

  /** Without what hides the script from old browsers and XML readers. */
  private static String bare(String script) {
    int start = 0;
    while (start < script.length() && "{[".indexOf(script.charAt(start)) < 0) {
      // A CDATA mark has a bracket of its own: "<![CDATA[".
      start = script.startsWith("<![CDATA[", start) ? start + 9 : start + 1;
    }
    int cdata = script.lastIndexOf("]]>");
    int from = cdata < 0 ? script.length() : cdata - 1;
    int end = Math.max(script.lastIndexOf('}', from), script.lastIndexOf(']', from));
    return end < start ? "" : script.substring(start, end + 1);
  }

  /** The first object whose type ends like an article's; null if the page has none. */
  @Nullable JsonNode article() {
    JsonNode found = null;
    for (JsonNode object : objects) {
      if (isArticle(object)) {
        if (object.has("headline")) {
          return object;
        }
        found = found == null ? object : found;
      }
    }
    return found;
  }

  /** The first object of the type {@code WebPage} or one of its kinds; null if there is none. */
  @Nullable JsonNode page() {
    for (JsonNode object : objects) {
      for (String type : strings(object.path("@type"))) {
        if (type.endsWith("WebPage") || type.equals("ItemPage")) {
          return object;
        }
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode object) {
    for (String type : strings(object.path("@type"))) {
      if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  /** The object a reference by {@code @id} stands for; the node itself if it is no reference. */
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && !node.has("name")) {
      JsonNode known = byId.get(node.path("@id").asText(""));
      return known == null ? node : known;
    }
    return node;
  }

  /** The strings of a string or an array of strings, decoded and trimmed; none are empty. */
  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      for (JsonNode item : node) {
        if (item.isTextual()) {
          strings.add(decoded(item.textValue()));
        }
      }
    } else if (node.isTextual()) {
      strings.add(decoded(node.textValue()));
    }
    strings.removeIf(String::isEmpty);
    return strings;
  }

  /** The first of the {@link #strings}; null if there is none. */
  static @Nullable String string(JsonNode node) {
    List<String> strings = strings(node);
    return strings.isEmpty() ? null : strings.get(0);
  }

  private static String decoded(String words) {
    String plain = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    return plain.strip();
  }
}
