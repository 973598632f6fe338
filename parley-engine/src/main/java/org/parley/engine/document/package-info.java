/**
 * Reads: a raw item, or the body that was extracted from its page.<br>
 * Writes: a document: mended text, blocks, metadata, date, language.<br>
 * Loses: furniture, promotions, duplicates and control characters, each logged with its place.<br>
 * Invariants: every clean word leads back to received words; every mend can be undone; what the
 * text does not settle stays unknown; time and memory grow with the text's length only.
 */
@NullMarked
package org.parley.engine.document;

import org.jspecify.annotations.NullMarked;
