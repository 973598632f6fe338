package org.parley.engine.day;

import java.time.LocalDate;
import org.parley.model.Span;

/**
 * A passage whose words a dated article prints too.
 *
 * @param words the passage, in the clean text of the article whose day is sought
 * @param document the dated article
 * @param passage the number of its passage there, from 0
 * @param day when that one was printed
 */
public record SamePassage(Span words, String document, int passage, LocalDate day) {}
