package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One build.
 *
 * @param version of the engine
 * @param inputs as the user named them
 * @param started clock time, UTC, ISO 8601
 * @param state running, done, failed (a fault ended it), broken (it was killed)
 * @param met items in the input
 * @param stored articles written
 * @param known items that were in the ledger already
 * @param superseded articles that got another version
 * @param rejected items that could not be read
 * @param fault the line that ended it
 */
public record Run(
    long id,
    String version,
    List<String> inputs,
    String started,
    @Nullable String ended,
    String state,
    int met,
    int stored,
    int known,
    int superseded,
    int rejected,
    @Nullable String fault) {

  /** An item that could not be read, or with a notice only ({@code kept}). */
  public record Rejected(String input, String place, String code, String what, boolean kept) {}

  public Run {
    inputs = List.copyOf(inputs);
  }

  static List<Run> last(Session session, int limit) {
    return before(session, Long.MAX_VALUE, limit);
  }

  static List<Run> before(Session session, long id, int limit) {
    return session.list(
        "SELECT id, version, inputs, started, ended, state, met, stored, known, superseded,"
            + " rejected, fault FROM runs WHERE id < ? ORDER BY id DESC LIMIT ?",
        row ->
            new Run(
                row.number(1),
                row.text(2),
                JsonColumn.texts(row.text(3)),
                row.text(4),
                row.textOrNull(5),
                row.text(6),
                row.count(7),
                row.count(8),
                row.count(9),
                row.count(10),
                row.count(11),
                row.textOrNull(12)),
        id,
        limit);
  }

  static List<Rejected> errors(Session session, long run) {
    return session.list(
        "SELECT input, place, code, what, kept FROM errors WHERE run = ? ORDER BY id",
        row -> new Rejected(row.text(1), row.text(2), row.text(3), row.text(4), row.flag(5)),
        run);
  }
}
