package org.parley.engine.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads one YAML document into nodes with lines. Only the plain part of YAML is read: lists,
 * mappings and scalars. Aliases are refused (they multiply), tags are not obeyed (they name
 * classes), and a doubled key is a fault rather than a silent choice.
 */
public final class YamlReader {
  /** The longest text that is read, in characters: no profile written by hand comes near. */
  public static final int MAX_CHARS = 1_000_000;

  private static final int MAX_DEPTH = 20;

  private static final YAMLFactory YAML = factory();

  private YamlReader() {}

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARS);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(10 * MAX_DEPTH).build())
        .build();
  }

  /**
   * The document's root, or null where the text holds nothing but blanks and comments.
   *
   * @throws YamlFault if the text is longer than {@link #MAX_CHARS}, is not YAML, or goes beyond
   *     the plain part of it
   */
  public static @Nullable YamlNode read(String text) throws YamlFault {
    if (text.length() > MAX_CHARS) {
      throw new YamlFault(1, "more than " + MAX_CHARS + " characters of YAML");
    }
    try (YAMLParser parser = YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        return null;
      }
      YamlNode root = node(parser, 0);
      if (parser.nextToken() != null) {
        throw new YamlFault(line(parser), "a second YAML document");
      }
      return root.missing() ? null : root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new YamlFault(line, "not YAML: " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new YamlFault(1, "not YAML: " + firstLine(e.getMessage()));
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      throw new YamlFault(1, "not YAML: " + firstLine(e.getMessage()));
    }
  }

  private static YamlNode node(YAMLParser parser, int depth) throws IOException, YamlFault {
    int line = line(parser);
    if (depth > MAX_DEPTH) {
      throw new YamlFault(line, "nested more than " + MAX_DEPTH + " deep");
    }
    if (parser.isCurrentAlias()) {
      throw new YamlFault(line, "an alias (*" + parser.getText() + ") is not read");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, depth, line);
      case START_ARRAY -> items(parser, depth, line);
      case VALUE_NULL -> new YamlNode.Text("", true, line);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new YamlNode.Text(parser.getText(), parser.getText().isEmpty(), line);
      default -> throw new YamlFault(line, "a tagged value is not read");
    };
  }

  private static YamlNode items(YAMLParser parser, int depth, int line)
      throws IOException, YamlFault {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new YamlNode.Items(items, line);
  }

  private static YamlNode fields(YAMLParser parser, int depth, int line)
      throws IOException, YamlFault {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    Map<String, Integer> keyLines = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line(parser);
      parser.nextToken();
      if (values.put(key, node(parser, depth + 1)) != null) {
        throw new YamlFault(keyLine, "the key \"" + key + "\" a second time");
      }
      keyLines.put(key, keyLine);
    }
    return new YamlNode.Fields(
        Collections.unmodifiableMap(values), Collections.unmodifiableMap(keyLines), line);
  }

  private static int line(YAMLParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "unknown" : message.lines().findFirst().orElse("unknown");
  }
}
