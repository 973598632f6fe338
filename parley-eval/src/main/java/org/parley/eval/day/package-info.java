/**
 * Reads: news articles with their days.<br>
 * Writes: how well the days of hidden ones are found again; the weights by which they are.<br>
 * Loses: articles whose day the input does not give.<br>
 * Invariants: an article whose day is hidden is never its own witness; those measured are not those
 * learnt from.
 */
@NullMarked
package org.parley.eval.day;

import org.jspecify.annotations.NullMarked;
