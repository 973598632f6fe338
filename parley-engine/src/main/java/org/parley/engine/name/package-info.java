/**
 * Reads: two names as printed, in any script; tables of letters, spellings, given names, forms.<br>
 * Writes: how alike they are, part by part, with the reason.<br>
 * Loses: marks, case, titles, legal forms: what does not tell who it is.<br>
 * Invariants: nobody is known in advance; the likeness of two names does not depend on their order;
 * a name's cost is bounded however long it is.
 */
@NullMarked
package org.parley.engine.name;

import org.jspecify.annotations.NullMarked;
