package org.parley.engine.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at each piece of a passage: classes of words, and what rules made of them. */
final class Lattice {
  private static final Entry[] NONE = {};

  private final Entry[][] entries;
  private final Entry[] end;

  /**
   * @param end what stands behind the last piece
   */
  Lattice(int size, Entry[] end) {
    this.end = end;
    this.entries = new Entry[size][];
    Arrays.fill(entries, NONE);
  }

  int size() {
    return entries.length;
  }

  /** Everything at piece {@code i}; behind the last one its end. */
  Entry[] at(int i) {
    return i >= 0 && i < entries.length ? entries[i] : i == entries.length ? end : NONE;
  }

  void put(int i, Entry[] words, List<Entry> more) {
    if (more.isEmpty()) {
      entries[i] = words;
      return;
    }
    Entry[] all = Arrays.copyOf(words, words.length + more.size());
    for (int k = 0; k < more.size(); k++) {
      all[words.length + k] = more.get(k);
    }
    entries[i] = all;
  }

  /** The entry of that symbol at piece {@code i}; null if there is none. */
  @Nullable Entry find(int i, int symbol) {
    for (Entry entry : at(i)) {
      if (entry.symbol() == symbol) {
        return entry;
      }
    }
    return null;
  }

  /** Puts a result there unless an equal or longer one of its symbol is. */
  boolean offer(int i, Entry made) {
    Entry[] here = entries[i];
    for (int k = 0; k < here.length; k++) {
      if (here[k].symbol() == made.symbol() && here[k].meaning() != null) {
        if (here[k].length() >= made.length()) {
          return false;
        }
        here[k] = made;
        return true;
      }
    }
    Entry[] more = Arrays.copyOf(here, here.length + 1);
    more[here.length] = made;
    entries[i] = more;
    return true;
  }
}
