package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in an event, or to whom it is done.
 *
 * @param span the words that name it here
 * @param name the fullest name that the article gives, else the words as printed
 * @param side common name of the state, alliance or armed group that it is or acts for, as of the
 *     parties of positions; null if open
 * @param country ISO 3166 alpha-3, or a code of PLOVER for organisations of states; null if open
 * @param sector of PLOVER (GOV, MIL, REB, ...); null if open
 */
public record Participant(
    Span span,
    String name,
    @Nullable String side,
    @Nullable String country,
    @Nullable String sector) {}
