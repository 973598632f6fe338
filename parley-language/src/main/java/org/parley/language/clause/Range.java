package org.parley.language.clause;

/** Words from {@code from} to before {@code to}. */
public record Range(int from, int to) {
  public boolean contains(int word) {
    return from <= word && word < to;
  }

  public int size() {
    return to - from;
  }
}
