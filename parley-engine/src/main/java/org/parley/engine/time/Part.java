package org.parley.engine.time;

/** Parts of a day with their TIMEX3 letters. */
enum Part {
  MO,
  AF,
  EV,
  NI,
  DT;

  private static final Part[] ALL = values();

  static Part of(int ordinal) {
    return ALL[ordinal];
  }
}
