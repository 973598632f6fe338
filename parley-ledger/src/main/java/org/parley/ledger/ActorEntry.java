package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that the articles tell of who it is.
 *
 * @param country ISO 3166 alpha-3 code of the side, where it has one
 * @param side for whom the person speaks; null where articles do not say
 * @param standing head, minister, spokesperson, negotiator, official or aide, as most articles say;
 *     null where none does
 * @param articles that name the person, summed over the names
 * @param quotes whose speaker the person is
 * @param positions that the person is reported to have said
 */
public record ActorEntry(
    String id,
    String name,
    @Nullable String country,
    @Nullable String side,
    @Nullable String standing,
    int articles,
    int quotes,
    int positions,
    List<Named> names,
    List<SideSaid> sides,
    List<RoleSaid> roles,
    List<Joined> joins) {
  public ActorEntry {
    names = List.copyOf(names);
    sides = List.copyOf(sides);
    roles = List.copyOf(roles);
    joins = List.copyOf(joins);
  }

  /** A name and the articles that give it. */
  public record Named(String name, int articles) {}

  /** Articles that say so, with the days of the first and the last of them. */
  public record SideSaid(
      String side, int articles, @Nullable LocalDate first, @Nullable LocalDate last) {}

  /**
   * A role that stands beside the name.
   *
   * @param standing null for a role in which one speaks for nobody: a former minister
   * @param sentence of the earliest article that says so, and that article
   */
  public record RoleSaid(
      String title,
      @Nullable String side,
      @Nullable String standing,
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String sentence,
      String document) {}

  /** Why two names are the person's. */
  public record Joined(String name, String other, String why) {}
}
