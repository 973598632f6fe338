package org.parley.engine.position;

/**
 * The words that say what is wanted, in tokens of the passage.
 *
 * @param head the word of the tree that heads them
 * @param negated true where it is wanted that something not be
 * @param asked the word that heads who is to do it, or -1
 */
record Content(int from, int to, int head, boolean negated, int asked) {}
