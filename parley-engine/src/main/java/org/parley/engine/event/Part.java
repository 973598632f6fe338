package org.parley.engine.event;

import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;

/**
 * Words that name a participant; places are token numbers.
 *
 * @param phrase the actor phrase at its head, or the one that it names inside; null for none
 * @param head lemma of its head noun in lower case
 * @param instead of a pronoun, who the clause above is told of, where the document settles nobody
 */
record Part(
    int start, int end, @Nullable ActorPhrase phrase, String head, @Nullable Part instead) {}
