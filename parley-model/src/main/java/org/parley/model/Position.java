package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one party wants, offers, accepts, refuses or backs, as an article reports it.
 *
 * @param party whose position it is, by its common English name
 * @param issue id of the issue, as in the issue table or the profile
 * @param object what it is about, when named: places, alliances, persons
 * @param addressee of whom it is asked or to whom it is offered, when stated
 * @param content the words that say what is wanted
 * @param condition the words that make it conditional
 * @param speaker who said it; null when the article states it in its own voice
 * @param toldBy the other party that says this is the party's position, else null
 * @param said the day it was said or done, where settled
 */
public record Position(
    String id,
    Span span,
    String party,
    Stance stance,
    String issue,
    List<String> object,
    List<String> addressee,
    Span content,
    List<Span> condition,
    @Nullable Speaker speaker,
    @Nullable String toldBy,
    @Nullable LocalDate said,
    List<Evidence> evidence,
    Basis basis)
    implements Claim {

  /**
   * @throws IllegalArgumentException if it has no evidence, or a part lies outside the words given
   */
  public Position {
    object = List.copyOf(object);
    addressee = List.copyOf(addressee);
    condition = List.copyOf(condition);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a position has evidence");
    }
    if (!span.contains(content)) {
      throw new IllegalArgumentException("the content is part of the position's words");
    }
  }

  /** The same, said on that day. */
  public Position saidOn(LocalDate day) {
    return with(party, object, addressee, speaker, toldBy, day, evidence);
  }

  /**
   * The same as that of another party, of whom nothing is asked and who is no object of its own.
   */
  public Position of(String other) {
    return with(
        other,
        object.stream().filter(name -> !name.equals(other)).toList(),
        addressee.stream().filter(name -> !name.equals(other)).toList(),
        speaker,
        toldBy,
        said,
        evidence);
  }

  /**
   * The same with what is learnt of its speaker.
   *
   * @param who the speaker; null when the article states it in its own voice
   * @param other the other party that says this is the party's position, else null
   */
  public Position toldBy(@Nullable Speaker who, @Nullable String other) {
    return with(party, object, addressee, who, other, said, evidence);
  }

  /** The same, resting on these words. */
  public Position restingOn(List<Evidence> words) {
    return with(party, object, addressee, speaker, toldBy, said, words);
  }

  private Position with(
      String newParty,
      List<String> newObject,
      List<String> newAddressee,
      @Nullable Speaker newSpeaker,
      @Nullable String newToldBy,
      @Nullable LocalDate newSaid,
      List<Evidence> newEvidence) {
    return new Position(
        id,
        span,
        newParty,
        stance,
        issue,
        newObject,
        newAddressee,
        content,
        condition,
        newSpeaker,
        newToldBy,
        newSaid,
        newEvidence,
        basis);
  }
}
