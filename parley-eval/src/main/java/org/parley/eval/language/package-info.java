/**
 * Makes the model of {@code parley-language} again, and scores it.
 *
 * <p>Reads: treebanks in CoNLL-U.<br>
 * Writes: {@code english.model.gz}.<br>
 * Loses: sentences, of which only weights and tables of words remain.<br>
 * Invariants: the same data and seed give the same model.
 */
@org.jspecify.annotations.NullMarked
package org.parley.eval.language;
