/**
 * Reads: the words of passages; the words and rules of time in {@code time-words.tsv} and {@code
 * time-rules.tsv}; for a document the day it was published and who spoke when.<br>
 * Writes: time expressions with what they say; for a document their values in TIMEX3 terms, and its
 * own day where its words settle it.<br>
 * Loses: which hand of a clock or how much "about" is; a value says what is settled.<br>
 * Invariants: expressions are in order and never overlap; no value without an anchor that the text
 * or the article's date gives; linear in the number of words.
 */
@NullMarked
package org.parley.engine.time;

import org.jspecify.annotations.NullMarked;
