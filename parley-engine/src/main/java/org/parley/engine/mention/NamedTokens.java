package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is named at a token of a passage: the first phrase that holds it. Stateless. */
public final class NamedTokens {
  private NamedTokens() {}

  /** The actor phrase that holds the token; null if none does. */
  public static @Nullable ActorPhrase actor(List<ActorPhrase> actors, int token) {
    for (ActorPhrase phrase : actors) {
      if (phrase.start() <= token && token < phrase.end()) {
        return phrase;
      }
    }
    return null;
  }

  /** The place that holds the token; null if none does. */
  public static @Nullable PlacePhrase place(List<PlacePhrase> places, int token) {
    for (PlacePhrase phrase : places) {
      if (phrase.start() <= token && token < phrase.end()) {
        return phrase;
      }
    }
    return null;
  }
}
