package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ActorEntry;

/**
 * An actor with all that the articles tell of who it is, each with a passage that says so.
 *
 * @param asked the id given up that led here, or null
 * @param closed articles that say that the actor speaks for nobody
 * @param parties whose positions the actor stated
 */
public record ActorView(
    String id,
    @Nullable String asked,
    String kind,
    String name,
    @Nullable String side,
    @Nullable String country,
    @Nullable String standing,
    int articles,
    int closed,
    int quotes,
    int positions,
    List<Party> parties,
    List<Named> names,
    List<Side> sides,
    List<Role> roles,
    List<Join> joins) {

  /** A party and how many of its positions. */
  public record Party(String party, int positions) {}

  /** A name and the articles that give it. */
  public record Named(String name, int articles) {}

  /** For whom the actor speaks, as so many articles say between two days. */
  public record Side(
      String side,
      int articles,
      @Nullable String first,
      @Nullable String last,
      SaidView evidence) {}

  /** What so many articles say that the actor is. */
  public record Role(
      String title,
      @Nullable String side,
      @Nullable String standing,
      int articles,
      @Nullable String first,
      @Nullable String last,
      SaidView evidence) {}

  /**
   * Why two names are the actor's.
   *
   * @param why as the comparison of names writes it
   * @param words the same in a sentence
   * @param score how alike they are, 0 to 1; null where one is a surname alone
   */
  public record Join(String name, String other, String why, String words, @Nullable Double score) {}

  /**
   * Shapes what is known of an actor.
   *
   * @param asked the id that was asked for
   */
  public static ActorView of(ActorEntry actor, String asked) {
    return new ActorView(
        actor.id(),
        asked.equals(actor.id()) ? null : asked,
        actor.kind(),
        actor.name(),
        actor.side(),
        actor.country(),
        actor.standing(),
        actor.articles(),
        actor.closed(),
        actor.quotes(),
        actor.positions(),
        actor.parties().stream().map(p -> new Party(p.party(), p.positions())).toList(),
        actor.names().stream().map(n -> new Named(n.name(), n.articles())).toList(),
        actor.sides().stream()
            .map(
                s ->
                    new Side(
                        s.side(),
                        s.articles(),
                        Words.text(s.first()),
                        Words.text(s.last()),
                        SaidView.of(s.evidence())))
            .toList(),
        actor.roles().stream()
            .map(
                r ->
                    new Role(
                        r.title(),
                        r.side(),
                        r.standing(),
                        r.articles(),
                        Words.text(r.first()),
                        Words.text(r.last()),
                        SaidView.of(r.evidence())))
            .toList(),
        actor.joins().stream()
            .map(j -> new Join(j.name(), j.other(), j.why(), JoinWords.of(j), j.score()))
            .toList());
  }
}
