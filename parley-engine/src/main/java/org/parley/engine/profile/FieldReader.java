package org.parley.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes typed values out of one YAML mapping with a fixed set of keys. A problem (its line, what it
 * is) goes to the callback and reading goes on, so that one run shows them all.
 */
public final class FieldReader {
  private final Map<String, YamlNode> values;
  private final Map<String, Integer> keyLines;
  private final int line;
  private final boolean mapping;
  private final BiConsumer<Integer, String> problem;

  /**
   * @param node the mapping; anything else is a problem, and then every value is missing
   * @param what the mapping's name in messages, such as "a party"
   * @param known all keys that it may have
   */
  public FieldReader(
      YamlNode node, String what, List<String> known, BiConsumer<Integer, String> problem) {
    this.problem = problem;
    this.line = node.line();
    this.mapping = node instanceof YamlNode.Fields;
    if (node instanceof YamlNode.Fields fields) {
      this.values = new LinkedHashMap<>(fields.values());
      this.keyLines = fields.keyLines();
      for (String key : fields.values().keySet()) {
        if (!known.contains(key)) {
          problem.accept(
              lineOf(key),
              "unknown key \"" + key + "\" in " + what + "; known: " + String.join(", ", known));
        }
      }
      values.values().removeIf(YamlNode::missing);
    } else {
      this.values = Map.of();
      this.keyLines = Map.of();
      problem.accept(node.line(), what + " must be a mapping of keys to values");
    }
  }

  /** False where the node was something else, which is a problem already told. */
  public boolean isMapping() {
    return mapping;
  }

  /** The line of the mapping itself. */
  public int line() {
    return line;
  }

  /** The line of a key, or of the mapping where the key is not there. */
  public int lineOf(String key) {
    return keyLines.getOrDefault(key, line);
  }

  public @Nullable YamlNode node(String key) {
    return values.get(key);
  }

  /** One text, without blanks around it; null where missing, blank or a problem. */
  public @Nullable String text(String key) {
    YamlNode node = values.get(key);
    if (node instanceof YamlNode.Text text) {
      return text.value().isBlank() ? null : text.value().strip();
    }
    if (node != null) {
      problem.accept(node.line(), "\"" + key + "\" must be one text");
    }
    return null;
  }

  /** A list of texts; empty where missing. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlNode.Text text && !text.value().isBlank()) {
        texts.add(text.value().strip());
      } else {
        problem.accept(item.line(), "each item of \"" + key + "\" must be one text");
      }
    }
    return texts;
  }

  /** A list of anything; empty where missing. */
  public List<YamlNode> items(String key) {
    YamlNode node = values.get(key);
    if (node instanceof YamlNode.Items items) {
      return items.values();
    }
    if (node != null) {
      problem.accept(node.line(), "\"" + key + "\" must be a list");
    }
    return List.of();
  }

  /** True or false; false where missing. */
  public boolean flag(String key) {
    String text = text(key);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem.accept(lineOf(key), "\"" + key + "\" must be true or false, not \"" + text + "\"");
    }
    return "true".equals(text);
  }
}
