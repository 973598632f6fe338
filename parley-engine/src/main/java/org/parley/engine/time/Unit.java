package org.parley.engine.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The units in which time is counted, from the smallest. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEK("W"),
  WEEKEND("WE"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("M"),
  YEAR("Y"),
  DECADE("Y"),
  CENTURY("Y"),
  MILLENNIUM("Y");

  private static final Unit[] ALL = values();

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  static Unit of(int ordinal) {
    return ALL[ordinal];
  }

  /** Its place, by which numbers stand for it in {@link Meaning}. */
  @SuppressWarnings("EnumOrdinal") // never leaves the running program
  int place() {
    return ordinal();
  }

  /** The unit of that English name; null if there is none. */
  static @Nullable Unit named(String name) {
    for (Unit unit : ALL) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(name)) {
        return unit;
      }
    }
    return null;
  }

  /**
   * The letter of an ISO 8601 duration that counts it, or counts what {@link #size} makes of it.
   */
  String letter() {
    return letter;
  }

  /** How many of what its letter counts: a decade is ten years, a quarter three months. */
  int size() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }

  boolean isOfClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }
}
