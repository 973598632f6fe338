package org.parley.engine.profile;

import java.util.List;
import java.util.Map;

/** A piece of YAML that knows the line it starts on (1-based, in the text it was read from). */
public sealed interface YamlNode {
  int line();

  /**
   * A scalar as written. {@code nothing} is true for an empty text, and for {@code ~} and {@code
   * null} without quotation marks.
   */
  record Text(String value, boolean nothing, int line) implements YamlNode {}

  /** A list. */
  record Items(List<YamlNode> values, int line) implements YamlNode {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A mapping in the order written; each key's own line is in {@code keyLines}. */
  record Fields(Map<String, YamlNode> values, Map<String, Integer> keyLines, int line)
      implements YamlNode {}

  /** True for a key without a value, which counts as a key that is not there. */
  default boolean missing() {
    return this instanceof Text text && text.nothing();
  }
}
