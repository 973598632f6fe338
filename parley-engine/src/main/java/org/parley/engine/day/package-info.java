/**
 * Reads: the words of all articles, and the days of those that have one.<br>
 * Writes: for articles without a day the day or the days on which they may have been printed, and
 * the passages of dated articles that tell it.<br>
 * Loses: words that many articles or long times share; they date nothing.<br>
 * Invariants: a function of the set of articles, whatever their order; an inferred day is evidence
 * for no other; linear in the words of all; nothing is claimed below the chance that is asked for.
 */
@NullMarked
package org.parley.engine.day;

import org.jspecify.annotations.NullMarked;
