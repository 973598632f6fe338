package org.parley.engine.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the names of word classes, of rules' results, and of words that rules spell out. */
final class Symbols {
  private final Map<String, Integer> numbers = new HashMap<>();

  int of(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      number = numbers.size();
      numbers.put(name, number);
    }
    return number;
  }

  int size() {
    return numbers.size();
  }

  /** True for the name of a class or result, which are written in capitals. */
  static boolean isClass(String name) {
    return name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
  }
}
