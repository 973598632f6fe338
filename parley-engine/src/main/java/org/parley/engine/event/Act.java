package org.parley.engine.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.language.clause.Clause;
import org.parley.model.EventModality;
import org.parley.model.EventType;

/** An act while it is read: its words are numbers of the tree. */
final class Act {
  final EventType type;
  final @Nullable String mode;
  final String rule;

  /** The last operation that it went through; empty for none. */
  final String operation;

  /** The clause that tells the act itself, for its time and place. */
  final Clause clause;

  /** First and last word of what triggers it. */
  final int from;

  final int to;
  List<Integer> actors;
  List<Integer> recipients;
  boolean both;
  EventModality modality = EventModality.ACTUAL;

  /** 0 told as such; 1 named in passing; 2 a purpose, a condition, a wish. */
  int rank;

  /** The predicate of the clause that tells it with all operators. */
  int top;

  /** True under "must", "should": a demand, if anything. */
  boolean obliged;

  Act(
      EventType type,
      @Nullable String mode,
      String rule,
      String operation,
      Clause clause,
      int from,
      int to,
      List<Integer> actors,
      List<Integer> recipients) {
    this.type = type;
    this.mode = mode;
    this.rule = rule;
    this.operation = operation;
    this.clause = clause;
    this.from = from;
    this.to = to;
    this.actors = List.copyOf(actors);
    this.recipients = List.copyOf(recipients);
  }

  /** This act as another type, by an operation. */
  Act as(EventType other, @Nullable String otherMode, String by) {
    boolean silent = by.equals("do") || by.equals("say");
    return with(
        other, otherMode, silent ? rule : by + ":" + rule, silent ? operation : by, from, to);
  }

  /** This act with a trigger that goes to another word, too. */
  Act reaching(int word) {
    return with(type, mode, rule, operation, Math.min(from, word), Math.max(to, word));
  }

  private Act with(
      EventType newType,
      @Nullable String newMode,
      String newRule,
      String newOperation,
      int first,
      int last) {
    Act made =
        new Act(newType, newMode, newRule, newOperation, clause, first, last, actors, recipients);
    made.modality = modality;
    made.both = both;
    made.rank = rank;
    made.obliged = obliged;
    return made;
  }

  /**
   * The act that a sense of a word tells, which must have a type.
   *
   * @param from first word of what triggers it
   * @param to last word of it
   */
  static Act of(
      Sense sense,
      Clause clause,
      int from,
      int to,
      List<Integer> actors,
      List<Integer> recipients) {
    return new Act(
        Objects.requireNonNull(sense.type()),
        sense.mode(),
        sense.id(),
        "",
        clause,
        from,
        to,
        actors,
        recipients);
  }
}
