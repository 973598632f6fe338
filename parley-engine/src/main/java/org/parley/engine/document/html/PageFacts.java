package org.parley.engine.document.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The machine-readable statements of a page, by name: meta elements, links and JSON-LD. */
final class PageFacts {

  private final Document page;
  private final Map<String, List<String>> meta = new HashMap<>();
  private final JsonLd data = new JsonLd();
  private final List<Element> scripts = new ArrayList<>();
  private @Nullable String canonical;

  PageFacts(Document page) {
    this.page = page;
    for (Element element : page.select("meta[content],link[rel],script[type]")) {
      switch (element.normalName()) {
        case "meta" -> addMeta(element);
        case "link" -> {
          if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href").strip();
          }
        }
        default -> {
          if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            data.add(element.data());
            scripts.add(element);
          }
        }
      }
    }
  }

  private void addMeta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        meta.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
      }
    }
  }

  /** The first content of a meta element, by property, name or itemprop in lower case. */
  @Nullable String meta(String name) {
    List<String> values = meta.get(name);
    return values == null ? null : values.get(0);
  }

  List<String> allMeta(String name) {
    return meta.getOrDefault(name, List.of());
  }

  @Nullable JsonNode article() {
    return data.article();
  }

  @Nullable JsonNode page() {
    return data.page();
  }

  JsonLd data() {
    return data;
  }

  /** The JSON-LD scripts, in order. */
  List<Element> scripts() {
    return List.copyOf(scripts);
  }

  /** The title element's words. */
  String title() {
    return page.title();
  }

  /** The canonical address, absolute; null where the page gives none. */
  @Nullable String address() {
    JsonNode article = article();
    String inData = article == null ? null : JsonLd.string(article.path("url"));
    for (String address : new @Nullable String[] {canonical, meta("og:url"), inData}) {
      if (address != null && (address.startsWith("http://") || address.startsWith("https://"))) {
        return address;
      }
    }
    return null;
  }

  @Nullable String language() {
    Element html = page.getElementsByTag("html").first();
    if (html != null) {
      for (String name : List.of("lang", "xml:lang")) {
        if (!html.attr(name).isBlank()) {
          return html.attr(name).strip();
        }
      }
    }
    String locale = meta("og:locale");
    return locale != null ? locale : meta("content-language");
  }
}
