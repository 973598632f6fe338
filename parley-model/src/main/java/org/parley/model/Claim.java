package org.parley.model;

import java.util.List;

/** Something that an article says and that can be opened to its words. */
public sealed interface Claim permits Quote, Event, Position, Figure {

  /** Made of the analysis alone (passage hash, place, kind, surface words), never of resolution. */
  String id();

  /** From the first to the last word that states it, in the clean text. */
  Span span();

  /** The words, one piece for each passage that they stand in. */
  List<Evidence> evidence();

  Basis basis();
}
