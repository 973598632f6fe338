package org.parley.engine.figure;

import java.util.List;

/** What analysis finds of figures in one passage. */
public final class PassageFigures {
  static final PassageFigures NONE = new PassageFigures(List.of());

  private final List<Candidate> candidates;

  PassageFigures(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  List<Candidate> list() {
    return candidates;
  }
}
