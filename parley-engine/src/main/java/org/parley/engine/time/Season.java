package org.parley.engine.time;

/** Seasons with their TIMEX3 letters; months as in the north, whence most reports come. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private static final Season[] ALL = values();

  private final int month;

  Season(int month) {
    this.month = month;
  }

  static Season of(int ordinal) {
    return ALL[ordinal];
  }

  /** Its place, by which numbers stand for it in {@link Meaning}. */
  @SuppressWarnings("EnumOrdinal") // never leaves the running program
  int place() {
    return ordinal();
  }

  /** Its first month. */
  int month() {
    return month;
  }
}
