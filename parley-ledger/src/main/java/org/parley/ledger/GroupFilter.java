package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which claim groups are wanted; null for all.
 *
 * @param object name of what it is about, in any case
 * @param stance a word as {@code demand}
 * @param asOf only what was known on this day
 * @param since only what was first known after this day
 */
public record GroupFilter(
    @Nullable String issue,
    @Nullable String party,
    @Nullable String object,
    @Nullable String stance,
    @Nullable LocalDate asOf,
    @Nullable LocalDate since) {}
