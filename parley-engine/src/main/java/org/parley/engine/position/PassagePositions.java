package org.parley.engine.position;

import java.util.List;

/** What analysis finds of positions in one passage. */
public final class PassagePositions {
  static final PassagePositions NONE = new PassagePositions(List.of());

  private final List<Candidate> candidates;

  PassagePositions(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  List<Candidate> list() {
    return candidates;
  }
}
