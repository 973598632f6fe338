package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * What the words beside a person's name say that the person is: "Torvian foreign minister".
 *
 * @param words span of the name with what stands beside it, in the clean text
 * @param title the role noun in lower case, where one stands there
 * @param party the side that is named with it, by its common name
 * @param standing in what capacity the bearer speaks; null where the words say that the bearer
 *     speaks for nobody, as of a former minister, and where no title stands there
 */
public record Role(
    Span words, @Nullable String title, @Nullable String party, @Nullable Standing standing) {}
