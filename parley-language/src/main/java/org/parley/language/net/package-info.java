/**
 * The network that reads a sentence.
 *
 * <p>Reads: hashed features of words, and the weights of a model file.<br>
 * Writes: scores of tags, names, heads and relations.<br>
 * Loses: words, beyond what their features tell.<br>
 * Invariants: deterministic; weights are never changed; linear in the number of words, with blocks
 * of limited length.
 */
@org.jspecify.annotations.NullMarked
package org.parley.language.net;
