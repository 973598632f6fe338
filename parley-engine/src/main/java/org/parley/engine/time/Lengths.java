package org.parley.engine.time;

/** ISO 8601 durations of lengths and sets: {@code P4W}, {@code PT2H30M}, {@code PXD}. */
final class Lengths {
  private Lengths() {}

  static String value(Meaning meaning) {
    int count = meaning.get(Field.COUNT, 1000);
    Unit unit = Unit.of(meaning.get(Field.UNIT, Unit.DAY.place()));
    String first = part(count, unit);
    if (!meaning.has(Field.COUNT2)) {
      return "P" + (unit.isOfClock() ? "T" : "") + first;
    }
    Unit unit2 = Unit.of(meaning.get(Field.UNIT2, Unit.DAY.place()));
    boolean clock2 = unit2.isOfClock() && !unit.isOfClock();
    return "P"
        + (unit.isOfClock() ? "T" : "")
        + first
        + (clock2 ? "T" : "")
        + part(meaning.get(Field.COUNT2, 1000), unit2);
  }

  private static String part(int thousandths, Unit unit) {
    if (thousandths == NumberWords.OPEN) {
      return "X" + unit.letter();
    }
    long all = (long) thousandths * unit.size();
    long whole = all / 1000;
    int rest = (int) (all % 1000);
    if (rest == 0) {
      return whole + unit.letter();
    }
    String smaller =
        switch (unit) {
          case YEAR -> rest * 12 / 1000 + "M";
          case HOUR -> rest * 60 / 1000 + "M";
          case MINUTE -> rest * 60 / 1000 + "S";
          default -> "";
        };
    if (smaller.isEmpty()) {
      return whole
          + "."
          + Integer.toString(1000 + rest).substring(1).replaceAll("0+$", "")
          + unit.letter();
    }
    return (whole == 0 ? "" : whole + unit.letter()) + smaller;
  }
}
