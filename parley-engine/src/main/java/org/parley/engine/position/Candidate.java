package org.parley.engine.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.model.Stance;

/**
 * A position as one passage's words show it, before it is known who "he" is or whose words these
 * are; places are token numbers.
 *
 * @param subject whose position it is; null where it is the speaker's
 * @param start first token of the smallest clause that states it
 * @param contentStart the words that say what is wanted
 * @param conditions pairs of first token and token behind the last
 * @param objects names of what it is about
 * @param persons persons that it is about
 * @param addressee of whom it is asked, as a phrase; null if unsaid
 * @param teller who says so in the same passage, as the tree has it; null where nobody does
 * @param denied true where somebody denies it
 * @param outlook how sure it is in the mouth of another
 */
record Candidate(
    StanceRule rule,
    Stance stance,
    String issue,
    @Nullable ActorPhrase subject,
    int start,
    int end,
    int cue,
    int contentStart,
    int contentEnd,
    List<int[]> conditions,
    List<Named> objects,
    List<ActorPhrase> persons,
    @Nullable ActorPhrase addressee,
    @Nullable TimePhrase time,
    @Nullable ActorPhrase teller,
    boolean denied,
    Outlook outlook) {

  /** What the words are where the party does not speak itself. */
  enum Outlook {
    /** A report, whoever makes it. */
    REPORT,
    /** Another side that says so foretells. */
    FORECAST,
    /** "could consider": the same of anyone who is not known to speak for the party. */
    GUESS
  }

  /** The issue of what refers to something that was named before this passage. */
  static final String NAMED_BEFORE = "";

  /**
   * A name in the content.
   *
   * @param state true for a state, which may be the party itself
   * @param led the preposition that leads it; empty for none
   */
  record Named(String name, boolean state, String led) {}

  Candidate {
    conditions = List.copyOf(conditions);
    objects = List.copyOf(objects);
    persons = List.copyOf(persons);
  }

  Candidate with(Stance other) {
    return with(other, issue);
  }

  Candidate about(String other) {
    return with(stance, other);
  }

  private Candidate with(Stance stance, String issue) {
    return new Candidate(
        rule,
        stance,
        issue,
        subject,
        start,
        end,
        cue,
        contentStart,
        contentEnd,
        conditions,
        objects,
        persons,
        addressee,
        time,
        teller,
        denied,
        outlook);
  }

  /** True where somebody does not do what the rule reads as a promise: "is not holding fire". */
  boolean isFailing() {
    return stance == Stance.REJECT
        && rule.stance() == Stance.ACCEPT
        && rule.told() == StanceRule.Told.OWN;
  }

  /** True where it counts in reported or quoted words only. */
  boolean speechOnly() {
    return rule.told() != StanceRule.Told.ANYWHERE || subject == null;
  }

  boolean contains(Candidate other) {
    return start <= other.start && other.end <= end;
  }
}
