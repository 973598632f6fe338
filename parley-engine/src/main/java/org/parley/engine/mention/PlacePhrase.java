package org.parley.engine.mention;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a place, a people or an organisation as such, whether or not it acts.
 *
 * @param name common English name; for an adjective the state's
 * @param country ISO 3166 alpha-3 of the state it is or lies in
 */
public record PlacePhrase(int start, int end, Kind kind, String name, @Nullable String country) {

  /** What is named. */
  public enum Kind {
    STATE,
    CAPITAL,
    SEAT,
    REGION,
    CITY,
    /** "Torvian", "the Torvians". */
    PEOPLE,
    ORGANISATION,
    MEDIA
  }
}
