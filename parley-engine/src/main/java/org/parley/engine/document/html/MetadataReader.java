package org.parley.engine.document.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page's metadata from its facts and, where these are silent, from what it shows. */
final class MetadataReader {

  /** Signs between a headline and a site's name. */
  private static final String PARTING = "-|–—:：·•«*";

  private MetadataReader() {}

  static PageMetadata read(PageFacts facts, PageTree tree, PageParts parts) {
    JsonNode article = facts.article();
    String outlet = outlet(facts, article);
    return new PageMetadata(
        title(facts, article, tree, outlet),
        outlet,
        PageAuthors.of(facts, tree, parts, outlet),
        section(facts, article),
        facts.language(),
        facts.address(),
        PageDates.of(facts, tree, parts));
  }

  private static @Nullable String outlet(PageFacts facts, @Nullable JsonNode article) {
    String name = facts.meta("og:site_name");
    if (name == null && article != null) {
      JsonNode publisher = facts.data().resolve(article.path("publisher"));
      name = JsonLd.string(publisher.path("name"));
    }
    return name != null ? clean(name) : clean(facts.meta("application-name"));
  }

  private static @Nullable String section(PageFacts facts, @Nullable JsonNode article) {
    String section = facts.meta("article:section");
    if (section == null && article != null) {
      section = JsonLd.string(article.path("articleSection"));
    }
    return clean(section);
  }

  private static @Nullable String title(
      PageFacts facts, @Nullable JsonNode article, PageTree tree, @Nullable String outlet) {
    String headline = article == null ? null : JsonLd.string(article.path("headline"));
    List<@Nullable String> choices =
        Arrays.asList(facts.meta("og:title"), headline, facts.meta("twitter:title"), heading(tree));
    String title = null;
    for (String choice : choices) {
      title = title == null ? clean(choice) : title;
    }
    title = title == null ? clean(facts.title()) : title;
    if (title == null) {
      return null;
    }
    for (String choice : choices) {
      String shorter = clean(choice);
      if (shorter != null && isBareTitle(title, shorter)) {
        return shorter;
      }
    }
    return withoutOutlet(title, outlet);
  }

  /** True where {@code title} is {@code shorter} and then, parted by a sign, the site's name. */
  private static boolean isBareTitle(String title, String shorter) {
    if (shorter.length() < 10 || !title.startsWith(shorter)) {
      return false;
    }
    String rest = title.substring(shorter.length()).strip();
    return !rest.isEmpty() && PARTING.indexOf(rest.charAt(0)) >= 0;
  }

  private static @Nullable String heading(PageTree tree) {
    for (TextBlock block : tree.blocks) {
      if (block.length >= 10 && tree.tag(block.owner).equals("h1")) {
        return block.text(500);
      }
    }
    return null;
  }

  /** Sites append their name to a page's title: "Headline - Outlet", "Headline | Outlet". */
  static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet == null || outlet.isEmpty()) {
      return title;
    }
    String flat = title.toLowerCase(Locale.ROOT);
    if (!flat.endsWith(outlet.toLowerCase(Locale.ROOT))) {
      return title;
    }
    int end = title.length() - outlet.length();
    String rest = title.substring(0, Math.max(0, end)).stripTrailing();
    if (rest.isEmpty() || PARTING.indexOf(rest.charAt(rest.length() - 1)) < 0) {
      return title;
    }
    String cut = rest.substring(0, rest.length() - 1).stripTrailing();
    return cut.isEmpty() ? title : cut;
  }

  /** Decoded and with single blanks; null if nothing is left. */
  private static @Nullable String clean(@Nullable String words) {
    if (words == null || words.length() > 2_000) {
      return null;
    }
    String plain = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    StringBuilder clean = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Blank.is(c)) {
        blank = true;
      } else if (!Blank.invisible(c)) {
        if (blank && !clean.isEmpty()) {
          clean.append(' ');
        }
        blank = false;
        clean.append(c);
      }
    }
    return clean.isEmpty() ? null : clean.toString();
  }
}
