package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an act took place, as its sentence says.
 *
 * @param latitude degrees north, WGS 84; null where the place is no known city
 * @param longitude degrees east
 */
public record EventPlace(
    Span span, String name, @Nullable Double latitude, @Nullable Double longitude) {}
