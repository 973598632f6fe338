package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.ActorSummary;

/**
 * An actor in a list.
 *
 * @param kind person, organisation or state
 * @param role the office that most articles give, {@code roleSide} what is named with it
 */
public record ActorRowView(
    String id,
    String kind,
    String name,
    @Nullable String side,
    @Nullable String country,
    @Nullable String standing,
    @Nullable String role,
    @Nullable String roleSide,
    List<String> names,
    int articles,
    int quotes,
    int positions) {
  public static ActorRowView of(ActorSummary actor) {
    return new ActorRowView(
        actor.id(),
        actor.kind(),
        actor.name(),
        actor.side(),
        actor.country(),
        actor.standing(),
        actor.role(),
        actor.roleSide(),
        actor.names(),
        actor.articles(),
        actor.quotes(),
        actor.positions());
  }
}
