package org.parley.model;

import java.util.Locale;

/** What a reported number tells of: people, losses, displacement, forces, aid. */
public enum FigureKind {
  KILLED,
  WOUNDED,
  MISSING,
  CAPTURED,
  SURRENDERED,
  EVACUATED,
  /** Driven from home within the country. */
  DISPLACED,
  /** Gone abroad. */
  FLED,
  HOMELESS_OR_WITHOUT_SERVICE,
  TROOPS,
  WEAPONS,
  LOSSES_EQUIPMENT,
  AID_MONEY,
  AID_ASKED,
  /** A part of a whole, as a fraction: "a quarter" is 0.25. */
  SHARE,
  OTHER;

  /** The name in readings, addresses and exports: {@code losses-equipment}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
