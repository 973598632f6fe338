/**
 * Reads: nothing.<br>
 * Writes: the records that pass between the steps of the flow.<br>
 * Loses: nothing; each record keeps where its words stand.<br>
 * Invariants: records are immutable; spans are half-open UTF-16 ranges; a span that is no slice of
 * its text is refused at construction.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
