/**
 * Reads: the words of passages; the gazetteer's data files; the profile.<br>
 * Writes: actor phrases (states, seats, organisations, bodies, persons with title and side,
 * pronouns), places, times; and for a document its cast: who is who.<br>
 * Loses: nothing; what is not recognised stays words.<br>
 * Invariants: phrases of one passage are in order and never overlap; no person is known in advance,
 * identity is learnt from the document.
 */
@NullMarked
package org.parley.engine.mention;

import org.jspecify.annotations.NullMarked;
