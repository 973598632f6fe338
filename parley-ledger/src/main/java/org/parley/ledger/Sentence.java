package org.parley.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.model.Evidence;

/** The words around what is cited. */
final class Sentence {
  private Sentence() {}

  /** The passages of the evidence, whole and in order. */
  static String of(List<Evidence> evidence) {
    return evidence.stream()
        .map(piece -> piece.passage().text())
        .distinct()
        .collect(Collectors.joining(" … "));
  }
}
