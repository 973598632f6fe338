/**
 * Reads: nothing.<br>
 * Writes: the three kinds of reading as types, so that a step's signature says which one it is.<br>
 * Loses: nothing.<br>
 * Invariants: an {@link org.parley.engine.layer.Analysis} sees words and no document, a {@link
 * org.parley.engine.layer.Resolution} sees one document and no other, a {@link
 * org.parley.engine.layer.Derivation} does not depend on the order of documents.
 */
@NullMarked
package org.parley.engine.layer;

import org.jspecify.annotations.NullMarked;
