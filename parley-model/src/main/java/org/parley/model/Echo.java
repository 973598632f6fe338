package org.parley.model;

import java.util.List;

/**
 * Words that were printed more than once.
 *
 * @param group the hash that the passages share
 * @param passages in the order of their ids, so that no order of arrival shows
 */
public record Echo(String group, List<Passage> passages) {
  public Echo {
    passages = List.copyOf(passages);
  }
}
