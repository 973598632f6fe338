/**
 * Reads: files, folders, streams.<br>
 * Writes: readings.<br>
 * Loses: nothing that is not logged as dropped.<br>
 * Invariants: {@link org.parley.engine.Parley} is the front door; each step stands alone behind it.
 */
@NullMarked
package org.parley.engine;

import org.jspecify.annotations.NullMarked;
