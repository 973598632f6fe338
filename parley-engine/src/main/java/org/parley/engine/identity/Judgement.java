package org.parley.engine.identity;

/**
 * A person's word on two names.
 *
 * @param a a name as articles give it
 * @param b another
 * @param same true where both are one person's, false for "a is not b"
 */
public record Judgement(String a, String b, boolean same) {}
