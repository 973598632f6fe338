/**
 * Reads: readings and the negotiating table.<br>
 * Writes: JSON: one object per article on a line, or one object for the table.<br>
 * Loses: nothing that the contract names; passages' hashes and claims' ids stay inside.<br>
 * Invariants: names and their order are stable; offsets are UTF-16 indexes into {@code text}; no
 * character that a terminal would obey is written plainly.
 */
@NullMarked
package org.parley.engine.json;

import org.jspecify.annotations.NullMarked;
