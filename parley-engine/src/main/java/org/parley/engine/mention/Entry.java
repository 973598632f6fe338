package org.parley.engine.mention;

import org.jspecify.annotations.Nullable;

/**
 * What some words of the gazetteer stand for.
 *
 * @param name the common English name: of the state for a capital or an adjective, of the thing
 *     itself else; the title in lower case for a title
 * @param code ISO 3166 alpha-3 of the state it is or lies in, PLOVER code of an organisation
 * @param standing for titles: head, minister, ... or none; else null
 */
record Entry(Kind kind, String name, @Nullable String code, @Nullable String standing) {

  /** In the order in which one wins over another that is as long. */
  enum Kind {
    STATE,
    ORGANISATION,
    MEDIA,
    CAPITAL,
    SEAT,
    ADJECTIVE,
    PEOPLE,
    TITLE,
    BODY,
    REGION,
    CITY,
    GIVEN
  }

  /** True for what can own a body or an official: a state in any of its names, an organisation. */
  boolean isSide() {
    return switch (kind) {
      case STATE, ORGANISATION, CAPITAL, SEAT, ADJECTIVE, PEOPLE -> true;
      default -> false;
    };
  }
}
