/**
 * Reads: documents, their blocks.<br>
 * Writes: passages (sentences, headings, captions, items, bylines) with their words.<br>
 * Loses: white space between passages.<br>
 * Invariants: passages are in order and never overlap; none crosses a block; equal words have equal
 * hashes whatever marks, dashes and blanks they were printed with.
 */
@NullMarked
package org.parley.engine.passage;

import org.jspecify.annotations.NullMarked;
