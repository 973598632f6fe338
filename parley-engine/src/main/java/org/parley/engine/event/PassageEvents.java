package org.parley.engine.event;

import java.util.List;

/** What analysis finds of events in one passage. */
public final class PassageEvents {
  static final PassageEvents NONE = new PassageEvents(List.of());

  private final List<Candidate> candidates;

  PassageEvents(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  List<Candidate> list() {
    return candidates;
  }
}
