package org.parley.engine.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins numbered things into groups (disjoint sets with path halving; the smallest number stands
 * for its group, so that the result does not depend on the order of the joins).
 */
final class UnionFind {
  private final int[] parent;
  private final Map<Object, Integer> first = new HashMap<>();

  UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int rootOfA = find(a);
    int rootOfB = find(b);
    parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }

  /** Joins {@code i} with everything that was given the same key before. */
  void joinBy(Object key, int i) {
    Integer earlier = first.putIfAbsent(key, i);
    if (earlier != null) {
      join(earlier, i);
    }
  }

  int groups() {
    int groups = 0;
    for (int i = 0; i < parent.length; i++) {
      groups += parent[i] == i ? 1 : 0;
    }
    return groups;
  }
}
