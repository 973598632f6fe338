/**
 * Reads: words, mentions, trees and voices; the tables of bounds, of what is not counted, of kinds.
 * <br>
 * Writes: figures: how many people, things or how much money, of which kind, told by whom.<br>
 * Loses: ages, dates, lengths, distances, prices, votes, numbers in names; counts without a kind.
 * <br>
 * Invariants: number and counted are words of the text; figures are never added or averaged; every
 * row of the tables has examples that run as tests.
 */
@NullMarked
package org.parley.engine.figure;

import org.jspecify.annotations.NullMarked;
