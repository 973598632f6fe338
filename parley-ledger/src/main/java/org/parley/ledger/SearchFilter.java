package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where to search.
 *
 * @param outlet part of an outlet's name, or its id, in any case; null for all
 * @param party of a position that rests on the passage, in any case; null for all
 * @param issue id, of a position that rests on the passage; null for all
 * @param from first day of the articles; null for all
 * @param to last day
 * @param limit how many hits at most
 */
public record SearchFilter(
    @Nullable String outlet,
    @Nullable String party,
    @Nullable String issue,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit) {}
