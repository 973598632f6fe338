package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; null for all.
 *
 * @param outlet its id
 * @param from first day of the articles
 * @param to last day
 */
public record ArticleFilter(
    @Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to) {}
