package org.parley.engine.time;

/** What words may say of a time. All are whole numbers. */
enum Field {
  YEAR,
  /** 1 before Christ; the year is then counted back. */
  ERA,
  MONTH,
  DAY,
  /** 1 for Monday to 7. */
  WEEKDAY,
  /** Place in {@link Season}. */
  SEASON,
  QUARTER,
  HALF,
  /** First year of a decade, 1990. */
  DECADE,
  /** 19 for the 19th. */
  CENTURY,
  /** -1 last, 0 this, 1 next; -2 and 2 the previous and following of what was just spoken of. */
  WHICH,
  /** Years from the anchor's year: "March last year" is -1. */
  YEARS,
  /** Weeks from the anchor's week: "Monday last week" is -1. */
  WEEKS,
  /** Place in {@link Part}. */
  PART,
  /** Minutes since midnight. */
  CLOCK,
  /** 0 before noon, 720 after: the clock has twelve hours. */
  NOON,
  /** Minutes east of Greenwich. */
  ZONE,
  /** How many, in thousandths; -1 where the words leave it open. */
  COUNT,
  /** Place in {@link Unit}. */
  UNIT,
  COUNT2,
  UNIT2,
  /** A count behind a sign: -1 before, 1 after. */
  SIGN,
  /** 1 where it is reckoned from the time last spoken of, 0 from the day of speech. */
  BASE,
  /** For vague words: 0 past, 1 present, 2 future. */
  VAGUE,
  /** Place in {@link Feast}. */
  FEAST,
  /** 1 where a quarter may be meant: "a year earlier" in a report of earnings. */
  COMPARED,
  /** The number of a counted day: "its 12th day". */
  ORDINAL,
  /** Which week or day of a month: 2 for the second, -1 for the last. */
  NTH;

  /** Its place in the numbers of a {@link Meaning}. */
  @SuppressWarnings("EnumOrdinal") // never leaves the running program
  int place() {
    return ordinal();
  }
}
