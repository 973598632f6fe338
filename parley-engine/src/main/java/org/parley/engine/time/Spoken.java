package org.parley.engine.time;

import java.time.LocalDate;
import org.parley.model.Span;

/**
 * Words that somebody said on a day: what stands in them is reckoned from that day.
 *
 * @param words in the clean text
 */
public record Spoken(Span words, LocalDate said) {}
