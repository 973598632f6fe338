/**
 * Reads: the data files beside the classes that ship with Parley.<br>
 * Writes: their lines, and the rows and cells of tables.<br>
 * Loses: comments and empty lines.<br>
 * Invariants: a file that is missing is an error at once; nothing but the jar is opened.
 */
@NullMarked
package org.parley.engine.shipped;

import org.jspecify.annotations.NullMarked;
