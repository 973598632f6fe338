/**
 * Who does what to whom: clauses and noun phrases as a view over the tree of a sentence.
 *
 * <p>Reads: a {@link org.parley.language.Sentence}, whose tree may be wrong.<br>
 * Writes: {@link org.parley.language.clause.Clauses}, in which words are numbers and -1 is none.
 * <br>
 * Loses: nothing; the sentence stays at hand.<br>
 * Invariants: every word is in exactly one smallest clause; linear in the words; never throws for a
 * tree, however strange.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.clause;
