package org.parley.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * The parameters of a request, checked: whatever is no value of its kind is refused with a line
 * that says so, never ignored.
 */
final class Parameters {
  private static final int LONGEST = 1000;
  private static final int MOST_VALUES = 50;
  private static final int MOST_ROWS = 500;
  private static final int USUAL_ROWS = 50;

  private final Map<String, List<String>> values;
  private final String id;

  /**
   * @param values as the address has them
   * @param known the names that this address takes
   * @param id the part of the path that names a thing; empty for none
   * @throws Problem if there is another name, or a value is too long
   */
  Parameters(Map<String, List<String>> values, Set<String> known, String id) {
    this.values = values;
    this.id = id;
    check("the id", id);
    values.forEach(
        (name, all) -> {
          boolean nothing = name.isEmpty() && all.stream().allMatch(String::isEmpty);
          if (!nothing && !known.contains(name)) {
            throw Problem.bad(
                "unknown-parameter",
                Problem.shown(name)
                    + ": no parameter here; there are "
                    + (known.isEmpty()
                        ? "none"
                        : String.join(", ", known.stream().sorted().toList())));
          }
          if (all.size() > MOST_VALUES) {
            throw Problem.bad("too-many", name + ": more than " + MOST_VALUES + " values");
          }
          all.forEach(value -> check(name, value));
        });
  }

  private static void check(String name, String value) {
    if (value.length() > LONGEST) {
      throw Problem.bad("too-long", name + ": longer than " + LONGEST + " characters; shorten it");
    }
    if (value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0) {
      throw Problem.bad("bad-character", name + ": no text in UTF-8; check its % escapes");
    }
  }

  /** The id in the path. */
  String id() {
    return id;
  }

  /**
   * The one value; null where there is none, or an empty one.
   *
   * @throws Problem if there are two
   */
  @Nullable String text(String name) {
    List<String> all = texts(name);
    if (all.size() > 1) {
      throw Problem.bad("too-many", name + ": given twice; give it once");
    }
    return all.isEmpty() ? null : all.get(0);
  }

  /** All values that are not empty. */
  List<String> texts(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  @Nullable LocalDate day(String name) {
    String value = text(name);
    if (value == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 1 && day.getYear() <= 9998) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Told below, as a day beyond all days is.
    }
    throw Problem.bad(
        "bad-day", name + ": \"" + Problem.shown(value) + "\" is no day; write one as 2031-05-09");
  }

  @Nullable String stance() {
    return oneOf(
        "stance",
        Arrays.stream(Stance.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList());
  }

  /**
   * The value, which must be one of these; null where there is none.
   *
   * @throws Problem of the code {@code bad-NAME} if it is another
   */
  @Nullable String oneOf(String name, List<String> known) {
    String value = text(name);
    if (value == null || known.contains(value)) {
      return value;
    }
    throw Problem.bad(
        "bad-" + name,
        name + ": \"" + Problem.shown(value) + "\" is none; there are " + String.join(", ", known));
  }

  /**
   * All values, each of which must be one of these.
   *
   * @throws Problem of the code {@code bad-NAME} if one is another
   */
  List<String> anyOf(String name, List<String> known) {
    for (String value : texts(name)) {
      if (!known.contains(value)) {
        throw Problem.bad(
            "bad-" + name,
            name
                + ": \""
                + Problem.shown(value)
                + "\" is none; there are "
                + String.join(", ", known));
      }
    }
    return texts(name);
  }

  /** How many rows are wanted. */
  int limit() {
    String value = text("limit");
    if (value == null) {
      return USUAL_ROWS;
    }
    if (value.matches("[0-9]{1,4}")) {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= MOST_ROWS) {
        return limit;
      }
    }
    throw Problem.bad(
        "bad-limit",
        "limit: \""
            + Problem.shown(value)
            + "\" is no number from 1 to "
            + MOST_ROWS
            + "; .csv and .jsonl give all rows");
  }

  List<String> cursor() {
    return Cursor.key(text("cursor"));
  }
}
