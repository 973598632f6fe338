/**
 * Reads: the names of persons in all articles, with the sides and offices that are said of them;
 * judgements.<br>
 * Writes: identities: whose names are one person's, why, and for whom that person speaks.<br>
 * Loses: nothing; a name that may be two people's stays by itself.<br>
 * Invariants: a function of the set of names, whatever their order; no identity holds two names
 * that contradict each other; every join has its reason.
 */
@NullMarked
package org.parley.engine.identity;

import org.jspecify.annotations.NullMarked;
