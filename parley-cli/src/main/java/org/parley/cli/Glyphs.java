package org.parley.cli;

import org.parley.model.Stance;

/** The signs of the stances, full for own words and hollow for what only another party says. */
final class Glyphs {
  private final boolean ascii;

  Glyphs(boolean ascii) {
    this.ascii = ascii;
  }

  String of(Stance stance, boolean hollow) {
    if (ascii) {
      return hollow ? "(" + plain(stance) + ")" : plain(stance);
    }
    return switch (stance) {
      case DEMAND -> hollow ? "\u25B3" : "\u25B2";
      case OFFER -> hollow ? "\u25C7" : "\u25C6";
      case ACCEPT -> hollow ? "\u25CB" : "\u25CF";
      case REJECT -> hollow ? "\u2297" : "\u2715";
      case SUPPORT -> hollow ? "\u2295" : "\u271A";
    };
  }

  private static String plain(Stance stance) {
    return switch (stance) {
      case DEMAND -> "^";
      case OFFER -> ">";
      case ACCEPT -> "o";
      case REJECT -> "x";
      case SUPPORT -> "+";
    };
  }

  /** What the party does: {@code demands}. */
  static String word(Stance stance) {
    return switch (stance) {
      case DEMAND -> "demands";
      case OFFER -> "offers";
      case ACCEPT -> "accepts";
      case REJECT -> "rejects";
      case SUPPORT -> "supports";
    };
  }

  String arrow() {
    return ascii ? " -> " : "\u2192";
  }

  String dot() {
    return ascii ? " - " : " \u00B7 ";
  }

  String more() {
    return ascii ? "..." : "\u2026";
  }

  String rule() {
    return ascii ? "-" : "\u2500";
  }

  String opening() {
    return ascii ? "\"" : "\u201C";
  }

  String closing() {
    return ascii ? "\"" : "\u201D";
  }

  /** Untrusted words as this terminal can show them. */
  String plain(String words) {
    String text = Plain.text(words);
    return ascii ? Plain.ascii(text) : text;
  }
}
