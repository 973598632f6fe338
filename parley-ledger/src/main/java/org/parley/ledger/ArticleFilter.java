package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; null for all.
 *
 * @param outlet its id
 * @param from first day of the articles
 * @param to last day
 * @param actor id of an actor whom they name
 * @param name a person's name as they give it, or one of that actor
 */
public record ArticleFilter(
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String actor,
    @Nullable String name) {}
