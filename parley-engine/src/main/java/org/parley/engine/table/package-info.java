/**
 * Reads: readings, and the profile's parties and issues.<br>
 * Writes: echoes, claim groups with their corroboration, and the negotiating table.<br>
 * Loses: nothing; a cell holds every group it was made of, a group every statement.<br>
 * Invariants: results are equal for every order of the articles; copies of the same words are one
 * independent report; what only another party says is never shown as a party's own word.
 */
@NullMarked
package org.parley.engine.table;

import org.jspecify.annotations.NullMarked;
