package org.parley.engine.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;

/** The gazetteer's matches of one passage, by token. */
final class Tagged {
  private final Gazetteer.Match[] covering;
  private final List<Gazetteer.Match> matches;

  Tagged(Words words, List<Gazetteer.Match> matches) {
    this.matches = List.copyOf(matches);
    this.covering = new Gazetteer.Match[words.size()];
    for (Gazetteer.Match match : matches) {
      for (int i = match.start(); i < match.end(); i++) {
        covering[i] = match;
      }
    }
  }

  List<Gazetteer.Match> matches() {
    return matches;
  }

  Gazetteer.@Nullable Match covering(int token) {
    return token >= 0 && token < covering.length ? covering[token] : null;
  }

  Gazetteer.@Nullable Match startingAt(int token) {
    Gazetteer.Match match = covering(token);
    return match != null && match.start() == token ? match : null;
  }

  /** True where the tokens are a place by its own name, and nothing else. */
  boolean isPlace(int start, int end) {
    Gazetteer.Match match = startingAt(start);
    return match != null && match.end() == end && match.entry().kind() != Entry.Kind.GIVEN;
  }

  boolean isGiven(int token) {
    Gazetteer.Match match = startingAt(token);
    return match != null && match.entry().kind() == Entry.Kind.GIVEN;
  }

  /** The state of an alpha-3 code, as a side; none if the code is unknown. */
  List<Side> state(String code) {
    String name = StateNames.byCode(code);
    return name == null ? List.of() : List.of(new Side(name, code));
  }
}
