package org.parley.engine.position;

import java.util.List;
import org.parley.engine.mention.ActorPhrase;

/**
 * Whose a predicate is, as far as one passage's words say.
 *
 * @param who the actors named; several where they are joined
 * @param speaker true where it is who speaks: "our demand"
 * @param start the first word that names them, or -1
 */
record Holder(List<ActorPhrase> who, boolean speaker, int start) {
  static final Holder NOBODY = new Holder(List.of(), false, -1);
  static final Holder SPEAKER = new Holder(List.of(), true, -1);

  Holder {
    who = List.copyOf(who);
  }

  boolean isKnown() {
    return speaker || !who.isEmpty();
  }
}
