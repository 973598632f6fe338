package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; null for all.
 *
 * @param outlet its id
 * @param from first day of the articles
 * @param to last day
 * @param actor id of a person whom they name
 * @param name of a person as they give it
 */
public record ArticleFilter(
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    @Nullable String name) {}
