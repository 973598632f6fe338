package org.parley.engine.position;

/**
 * One thing wanted: its issue, and the tokens that say it.
 *
 * @param hit first token of the words that name the issue
 * @param first true for the first of a list, which keeps the verb
 */
record Item(String issue, int start, int end, int hit, int hitEnd, boolean first) {

  /** The same, with words behind it. */
  Item to(int further) {
    return new Item(issue, start, further, hit, hitEnd, first);
  }
}
