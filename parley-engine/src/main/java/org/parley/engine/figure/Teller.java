package org.parley.engine.figure;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;

/**
 * Who says so by a verb; places are token numbers.
 *
 * @param phrase null for a noun that names no actor: "a newspaper"
 */
record Teller(int start, int end, @Nullable ActorPhrase phrase) {}
