package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that the articles tell of who it is.
 *
 * @param kind person
 * @param country ISO 3166 alpha-3 code of the side, where it has one
 * @param side for whom the person speaks; null where articles do not say
 * @param standing head, minister, spokesperson, negotiator, official or aide, as most articles say;
 *     null where none does
 * @param articles that name the person
 * @param closed articles that say that the person speaks for nobody: a former minister, a professor
 * @param quotes whose speaker the person is, each once however often it is printed
 * @param positions that the person is reported to have said, each printing
 * @param parties whose positions these are
 * @param roles those that most articles give
 */
public record ActorEntry(
    String id,
    String kind,
    String name,
    @Nullable String country,
    @Nullable String side,
    @Nullable String standing,
    int articles,
    int closed,
    int quotes,
    int positions,
    List<Party> parties,
    List<Named> names,
    List<SideSaid> sides,
    List<RoleSaid> roles,
    List<Joined> joins) {
  public ActorEntry {
    parties = List.copyOf(parties);
    names = List.copyOf(names);
    sides = List.copyOf(sides);
    roles = List.copyOf(roles);
    joins = List.copyOf(joins);
  }

  /** A name and the articles that give it. */
  public record Named(String name, int articles) {}

  /** Whose positions the person stated, and how many. */
  public record Party(String party, int positions) {}

  /**
   * Articles that say so, with the days of the first and the last of them.
   *
   * @param evidence the earliest passage; one that names the side where there is any
   */
  public record SideSaid(
      String side,
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      CitedPassage evidence) {}

  /**
   * A role that stands beside the name.
   *
   * @param standing null for a role in which one speaks for nobody: a former minister
   * @param evidence the passage of the earliest article that says so
   */
  public record RoleSaid(
      String title,
      @Nullable String side,
      @Nullable String standing,
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      CitedPassage evidence) {}

  /**
   * Why two names are the person's.
   *
   * @param score how alike they are, from 0 to 1; null where one is a surname alone
   */
  public record Joined(String name, String other, String why, @Nullable Double score) {}
}
