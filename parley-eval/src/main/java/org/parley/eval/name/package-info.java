/**
 * Learns the costs of letters by which the engine compares names.
 *
 * <p>Reads: pairs of one name in two scripts.<br>
 * Writes: {@code edit-costs.txt}.<br>
 * Loses: the names, of which only costs of letters remain.<br>
 * Invariants: the same pairs give the same costs.
 */
@org.jspecify.annotations.NullMarked
package org.parley.eval.name;
