package org.parley.language.clause;

/**
 * A noun behind a preposition.
 *
 * @param preposition in small letters, all its words: "because of"; empty for a noun without one:
 *     "left <i>Monday</i>"
 * @param noun the head of the phrase; the antecedent, where it is a relative pronoun
 * @param start the first word of the preposition, or -1
 */
public record Prepositional(String preposition, int noun, int start) {}
