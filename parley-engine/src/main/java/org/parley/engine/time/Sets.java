package org.parley.engine.time;

/** TIMEX3 values of what comes again and again: {@code P1D}, {@code XXXX-WXX-1}. */
final class Sets {
  private Sets() {}

  static String value(Meaning meaning) {
    String part = meaning.has(Field.PART) ? "T" + Part.of(meaning.get(Field.PART, 0)).name() : "";
    if (meaning.has(Field.WEEKDAY)) {
      return "XXXX-WXX-" + meaning.get(Field.WEEKDAY, 1) + part;
    }
    if (meaning.has(Field.MONTH)) {
      return "XXXX-" + Moment.two(meaning.get(Field.MONTH, 1));
    }
    if (meaning.has(Field.SEASON)) {
      return "XXXX-" + Season.of(meaning.get(Field.SEASON, 0)).name();
    }
    return part.isEmpty() ? Lengths.value(meaning) : "XXXX-XX-XX" + part;
  }
}
