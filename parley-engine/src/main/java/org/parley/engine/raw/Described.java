package org.parley.engine.raw;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.FieldReader;
import org.parley.engine.profile.YamlFault;
import org.parley.engine.profile.YamlNode;
import org.parley.engine.profile.YamlReader;
import org.parley.model.Given;

/** What front matter, a sidecar, a line or a feed says of an article beside its words. */
record Described(@Nullable String url, Given given) {
  static final Described NOTHING = new Described(null, Given.nothing());

  /** The keys of front matter and sidecars. */
  static final List<String> KEYS =
      List.of("title", "outlet", "url", "published", "authors", "section", "language");

  /**
   * Reads the keys from YAML; what is wrong goes to {@code problem} with its line, and the rest
   * stands.
   */
  static Described read(String yaml, BiConsumer<Integer, String> problem) {
    try {
      YamlNode root = YamlReader.read(yaml);
      if (root == null) {
        return NOTHING;
      }
      FieldReader fields = new FieldReader(root, "an article's data", KEYS, problem);
      return new Described(
          fields.text("url"),
          new Given(
              fields.text("title"),
              fields.text("outlet"),
              fields.text("published"),
              authors(fields),
              fields.text("section"),
              fields.text("language")));
    } catch (YamlFault e) {
      problem.accept(e.line(), String.valueOf(e.getMessage()));
      return NOTHING;
    }
  }

  /** This, with what it leaves open taken from the other. */
  Described orElse(Described other) {
    Given b = other.given;
    return new Described(
        or(url, other.url),
        new Given(
            or(given.title(), b.title()),
            or(given.outlet(), b.outlet()),
            or(given.published(), b.published()),
            given.authors().isEmpty() ? b.authors() : given.authors(),
            or(given.section(), b.section()),
            or(given.language(), b.language())));
  }

  private static List<String> authors(FieldReader fields) {
    if (fields.node("authors") instanceof YamlNode.Text) {
      String author = fields.text("authors");
      return author == null ? List.of() : List.of(author);
    }
    return fields.texts("authors");
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
