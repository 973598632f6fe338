/**
 * Reads: the words, marks and mentions of a document's passages.<br>
 * Writes: quotations with speaker, cue, medium and day; and for the steps behind it, whose words
 * any place of the text is.<br>
 * Loses: words in quotation marks that nobody is said to have spoken (titles, so-called things).
 * <br>
 * Invariants: a speaker that the text leaves open is null; a missing mark never swallows more than
 * its paragraph.
 */
@NullMarked
package org.parley.engine.quote;

import org.jspecify.annotations.NullMarked;
