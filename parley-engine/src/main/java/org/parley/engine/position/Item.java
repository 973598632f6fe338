package org.parley.engine.position;

/**
 * One thing wanted: its issue, and the tokens that say it.
 *
 * @param hit first token of the words that name the issue
 * @param first true for the first of a list, which keeps the verb
 */
record Item(String issue, int start, int end, int hit, int hitEnd, boolean first) {}
