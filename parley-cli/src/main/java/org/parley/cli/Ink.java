package org.parley.cli;

import org.parley.model.Stance;

/** How words look on a terminal with colours; a word or a glyph says the same without them. */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  ITALIC("3"),
  DEMAND("1;33"),
  OFFER("1;34"),
  ACCEPT("1;32"),
  REJECT("1;31"),
  SUPPORT("1;36"),
  MIXED("1;35");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Stance stance) {
    return switch (stance) {
      case DEMAND -> DEMAND;
      case OFFER -> OFFER;
      case ACCEPT -> ACCEPT;
      case REJECT -> REJECT;
      case SUPPORT -> SUPPORT;
    };
  }

  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
