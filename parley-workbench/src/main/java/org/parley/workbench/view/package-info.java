/**
 * Reads: what the ledger answers.<br>
 * Writes: the shapes of the HTTP API, one record each; names become snake_case.<br>
 * Loses: row numbers and whatever else means nothing outside one file.<br>
 * Invariants: every key is always there; unknown is null or an empty list; offsets are UTF-16 code
 * units; days are YYYY-MM-DD.
 */
@NullMarked
package org.parley.workbench.view;

import org.jspecify.annotations.NullMarked;
