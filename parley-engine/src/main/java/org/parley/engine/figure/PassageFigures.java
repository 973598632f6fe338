package org.parley.engine.figure;

import java.util.List;

/** What analysis finds of figures in one passage. */
public final class PassageFigures {
  static final PassageFigures NONE = new PassageFigures(List.of(), false);

  private final List<Candidate> candidates;
  private final boolean goesOn;

  PassageFigures(List<Candidate> candidates, boolean goesOn) {
    this.candidates = List.copyOf(candidates);
    this.goesOn = goesOn;
  }

  /** True where the passage speaks of those that the one before counted: "of those, 300". */
  boolean goesOn() {
    return goesOn;
  }

  List<Candidate> list() {
    return candidates;
  }
}
