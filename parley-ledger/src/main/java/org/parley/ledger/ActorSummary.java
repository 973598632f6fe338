package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a list shows it.
 *
 * @param kind person, organisation or state
 * @param country ISO 3166 alpha-3 code of the side, where it has one
 * @param side for whom the actor speaks; null where articles do not say
 * @param standing head, minister, spokesperson, negotiator, official or aide, as most articles say
 * @param role the office that most articles give; null where none does
 * @param roleSide the side that is named with it
 * @param names all names
 * @param articles that name the actor
 * @param quotes what the actor is reported to have said, each once however often it is printed
 * @param positions that are the actor's, or that the actor stated, each printing
 */
public record ActorSummary(
    String id,
    String kind,
    String name,
    @Nullable String country,
    @Nullable String side,
    @Nullable String standing,
    @Nullable String role,
    @Nullable String roleSide,
    List<String> names,
    int articles,
    int quotes,
    int positions) {
  public ActorSummary {
    names = List.copyOf(names);
  }
}
