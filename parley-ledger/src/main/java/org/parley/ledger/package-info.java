/**
 * Reads: readings of the engine, the ledger's folder, its profile.<br>
 * Writes: one SQLite file, and from it the table, hits of a search, exports.<br>
 * Loses: nothing; an article that a newer version supersedes is kept beside it.<br>
 * Invariants: an article is stored whole or not at all; two ledgers of the same articles have equal
 * exports, in whatever order, batches and attempts they were built; every value reaches SQL as a
 * parameter.
 */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;
