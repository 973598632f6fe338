/**
 * English, read fast: sentences, tokens, tags, lemmas, names and dependency trees, as Universal
 * Dependencies describe them. Knows nothing of politics.
 *
 * <p>Reads: text, and the model that ships beside the classes.<br>
 * Writes: {@link org.parley.language.Sentence}s, whose tokens are ranges of the text.<br>
 * Loses: white space between tokens.<br>
 * Invariants: deterministic and thread-safe; every character that is no white space is in exactly
 * one token; linear in the length of the text.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language;
