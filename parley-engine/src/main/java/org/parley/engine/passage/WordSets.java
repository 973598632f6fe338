package org.parley.engine.passage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.parley.engine.shipped.ShippedFile;

/**
 * Named sets of words that ship with Parley: a UTF-8 file beside a class; a line is the name of a
 * set, a colon and words of it parted by blanks; {@code #} begins a comment line. Immutable.
 */
public final class WordSets {
  private final String file;
  private final Map<String, Set<String>> sets;

  private WordSets(String file, Map<String, Set<String>> sets) {
    this.file = file;
    this.sets = sets;
  }

  /**
   * Reads the file of that name beside the class.
   *
   * @throws IllegalStateException if the jar lacks the file
   */
  public static WordSets read(Class<?> beside, String file) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : ShippedFile.lines(beside, file)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        Set<String> set = sets.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
        StringTokenizer words = new StringTokenizer(line.substring(colon + 1), " ");
        while (words.hasMoreTokens()) {
          set.add(words.nextToken());
        }
      }
    }
    return new WordSets(file, sets);
  }

  /** The names of all sets. */
  public Set<String> names() {
    return Set.copyOf(sets.keySet());
  }

  /**
   * The words of one set.
   *
   * @throws IllegalStateException if the file names no such set
   */
  public Set<String> of(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalStateException(file + " lacks the set " + name);
    }
    return Set.copyOf(set);
  }

  /** All sets by their names. */
  public Map<String, Set<String>> all() {
    return Map.copyOf(sets);
  }
}
