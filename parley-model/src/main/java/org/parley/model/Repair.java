package org.parley.model;

/**
 * One mend of received words that can be undone: {@code before} is what stood at {@code received},
 * {@code after} what is read instead, {@code rule} the id of the rule that did it.
 *
 * @param kind the sort of damage: entity, split-word, control, mojibake, space
 */
public record Repair(String kind, Span received, String before, String after, String rule) {}
