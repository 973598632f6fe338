package org.parley.engine.mention;

import org.jspecify.annotations.Nullable;

/**
 * Whom somebody speaks for: a state, an alliance, an organisation, an armed group.
 *
 * @param name common English name
 * @param code ISO 3166 alpha-3 or PLOVER code, where it has one
 */
public record Side(String name, @Nullable String code) {}
