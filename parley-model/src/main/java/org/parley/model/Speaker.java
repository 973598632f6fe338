package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param span the words that name the speaker of this very claim (a name, a title, a pronoun)
 * @param name full name where the article gives it anywhere, else the role as printed; null where
 *     the text does not settle it
 * @param party the side the speaker speaks for, by its common name, where settled
 */
public record Speaker(
    Span span, @Nullable String name, @Nullable String party, Standing standing) {}
