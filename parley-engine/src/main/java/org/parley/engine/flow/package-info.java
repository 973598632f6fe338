/**
 * Reads: raw items.<br>
 * Writes: readings.<br>
 * Loses: nothing.<br>
 * Invariants: {@link org.parley.engine.flow.Pipeline} shows the whole of the flow on one screen.
 */
@NullMarked
package org.parley.engine.flow;

import org.jspecify.annotations.NullMarked;
