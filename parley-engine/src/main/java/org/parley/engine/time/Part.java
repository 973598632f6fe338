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

  /** Its place, by which numbers stand for it in {@link Meaning}. */
  @SuppressWarnings("EnumOrdinal") // never leaves the running program
  int place() {
    return ordinal();
  }
}
