package org.parley.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which actors are wanted; null for all.
 *
 * @param words part of a name, in any case
 * @param kind person, organisation or state
 * @param side for whom they speak
 */
public record ActorFilter(@Nullable String words, @Nullable String kind, @Nullable String side) {}
