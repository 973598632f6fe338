package org.parley.cli;

import java.util.ArrayList;
import java.util.List;

/** One line of the terminal, in pieces of one ink each. Immutable. */
record Line(List<Piece> pieces) {
  static final Line EMPTY = new Line(List.of());

  /** Words in one ink. */
  record Piece(String text, Ink ink) {}

  Line {
    pieces = List.copyOf(pieces);
  }

  static Line of(String text, Ink ink) {
    return new Line(List.of(new Piece(text, ink)));
  }

  Line and(String text, Ink ink) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(new Piece(text, ink));
    return new Line(more);
  }

  Line and(Line other) {
    List<Piece> more = new ArrayList<>(pieces);
    more.addAll(other.pieces);
    return new Line(more);
  }

  /** In columns. */
  int width() {
    return pieces.stream().mapToInt(piece -> Wrap.width(piece.text())).sum();
  }

  /** Filled with blanks up to {@code width} columns. */
  Line padded(int width) {
    int missing = width - width();
    return missing > 0 ? and(" ".repeat(missing), Ink.PLAIN) : this;
  }

  /** As it is written, without blanks at its end. */
  String written(boolean colour) {
    StringBuilder written = new StringBuilder();
    for (Piece piece : pieces) {
      written.append(colour ? piece.ink().on(piece.text()) : piece.text());
    }
    return written.toString().stripTrailing();
  }
}
