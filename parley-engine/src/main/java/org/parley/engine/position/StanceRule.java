package org.parley.engine.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * One way of wording a stance, as the table {@code stances.yaml} has it.
 *
 * @param says what the words say, in one line
 * @param cue the words, in the pattern language
 * @param score share of its readings that were right, or an estimate
 * @param only issues that it is held to; empty for all
 * @param not issues that it never has
 * @param speech true where it counts in reported or quoted words only
 * @param negated true where the cue itself holds the "not"
 * @param before true where what is wanted stands before the cue
 * @param own true where another side that says it makes a forecast of it, and no position
 * @param np true where a noun phrase is wanted, and no clause
 * @param steady true where "not" says nothing of the stance: what is not confirmed is not refused
 * @param unless words that may not follow the cue: "ready to fight" is no offer
 * @param speaker true where it is the speaker's position whatever the subject
 */
record StanceRule(
    String id,
    String says,
    Stance stance,
    Pattern cue,
    double score,
    List<String> only,
    List<String> not,
    boolean speech,
    boolean negated,
    boolean before,
    boolean own,
    boolean np,
    boolean speaker,
    boolean steady,
    List<String> unless,
    List<Example> yes,
    List<String> no) {

  /** A sentence and the position that stands in it: "France demand ceasefire". */
  record Example(String text, String is) {}

  StanceRule {
    only = List.copyOf(only);
    not = List.copyOf(not);
    unless = List.copyOf(unless);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /** A rule of the code, whose cue is no row of words. */
  static StanceRule named(String id, String says, Stance stance, double score, boolean speech) {
    return new StanceRule(
        id,
        says,
        stance,
        new Pattern("."),
        score,
        List.of(),
        List.of(),
        speech,
        false,
        false,
        false,
        false,
        false,
        false,
        List.of(),
        List.of(),
        List.of());
  }

  boolean allows(String issue) {
    return (only.isEmpty() || only.contains(issue)) && !not.contains(issue);
  }

  /** A rule as the file writes it. */
  record Written(
      String id,
      String says,
      Stance stance,
      String cue,
      double score,
      @Nullable List<String> only,
      @Nullable List<String> not,
      boolean speech,
      boolean negated,
      boolean before,
      boolean own,
      boolean np,
      boolean speaker,
      boolean steady,
      @Nullable List<String> unless,
      @JsonProperty("yes") @Nullable List<Example> yes,
      @JsonProperty("no") @Nullable List<String> no) {

    StanceRule rule() {
      return new StanceRule(
          id,
          says,
          stance,
          new Pattern(cue),
          score,
          only == null ? List.of() : only,
          not == null ? List.of() : not,
          speech,
          negated,
          before,
          own,
          np,
          speaker,
          steady,
          unless == null ? List.of() : unless,
          yes == null ? List.of() : yes,
          no == null ? List.of() : no);
    }
  }
}
