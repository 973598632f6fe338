package org.parley.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * The lines of one article while they are told apart. Each pass decides the lines it knows and
 * leaves the rest; the first decision stands. Not thread-safe, lives for one reading.
 */
final class Draft {
  /** Why words are left out of the clean text. */
  static final String FURNITURE = "furniture";

  static final String PROMOTION = "promotion";
  static final String FRONT_MATTER = "front-matter";
  static final String DUPLICATE = "duplicate";

  /** Words within a line that are left out. */
  record Cut(Span span, String why) {}

  final List<Line> lines;
  final Outlets outlets;
  final List<Cut> cuts = new ArrayList<>();
  final List<String> authors = new ArrayList<>();
  final Set<String> agencies = new LinkedHashSet<>();
  private final Block.@Nullable Kind[] kinds;
  private final @Nullable String[] drops;

  /** Where the credits that end a line begin, or -1. */
  private final int[] creditsFrom;

  @Nullable String headline;
  @Nullable String outlet;
  @Nullable String section;

  Draft(List<Line> lines, Outlets outlets) {
    this.lines = lines;
    this.outlets = outlets;
    this.kinds = new Block.Kind[lines.size()];
    this.drops = new String[lines.size()];
    this.creditsFrom = new int[lines.size()];
    Arrays.fill(creditsFrom, -1);
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  boolean isOpen(int i) {
    return kinds[i] == null && drops[i] == null;
  }

  boolean isDropped(int i) {
    return drops[i] != null;
  }

  Block.@Nullable Kind kind(int i) {
    return kinds[i];
  }

  @Nullable String why(int i) {
    return drops[i];
  }

  void keep(int i, Block.Kind kind) {
    if (isOpen(i)) {
      kinds[i] = kind;
    }
  }

  void drop(int i, String why) {
    if (isOpen(i)) {
      drops[i] = why;
    }
  }

  /** Says that this line's words from {@code offset} of the text on are credits. */
  void creditsFrom(int i, int offset) {
    creditsFrom[i] = offset;
  }

  int creditsFrom(int i) {
    return creditsFrom[i];
  }

  /** The next line after {@code i} that is not dropped, or -1. */
  int nextKept(int i) {
    int j = i + 1;
    while (j < size() && isDropped(j)) {
      j++;
    }
    return j < size() ? j : -1;
  }
}
