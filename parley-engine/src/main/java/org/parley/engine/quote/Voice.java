package org.parley.engine.quote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.Referent;
import org.parley.model.Span;

/**
 * Whose words a part of the text is.
 *
 * @param words the part, in the clean text
 * @param quoted true for words in quotation marks: "we" is the speaker's side there
 * @param who null where the text leaves the speaker open
 * @param speaker the words that name the speaker
 * @param attribution from the first to the last word of speaker and cue
 * @param denied true where the speaker denies the words
 * @param said the day, where settled
 */
public record Voice(
    Span words,
    boolean quoted,
    @Nullable Referent who,
    @Nullable Span speaker,
    @Nullable Span attribution,
    boolean denied,
    @Nullable LocalDate said) {}
