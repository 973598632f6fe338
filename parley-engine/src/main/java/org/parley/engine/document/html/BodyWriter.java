package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * Writes blocks of source pieces as clean text: one blank for white space, {@code "\n"} for a line
 * break, {@code "\n\n"} between blocks. Blocks come in the order of the source; a piece that stands
 * before what is already written is written without a place.
 */
final class BodyWriter {

  /** A line break inside a block. */
  static final SourcePiece LINE_BREAK = new SourcePiece(-1, -1, "\n");

  private final String source;
  private final AlignedText.Edit edit;
  private final List<Block> blocks = new ArrayList<>();

  private String gap = "";
  private int gapAt = -1;
  private boolean inBlock;
  private int blockStart;

  BodyWriter(String source) {
    this.source = source;
    this.edit = AlignedText.edit(source);
  }

  void write(List<SourcePiece> pieces, Block.Kind kind) {
    inBlock = false;
    gap = edit.cleanLength() == 0 ? "" : "\n\n";
    gapAt = -1;
    blockStart = -1;
    for (SourcePiece piece : pieces) {
      if (piece.equals(LINE_BREAK)) {
        if (inBlock) {
          gap = "\n";
        }
        continue;
      }
      write(piece);
    }
    if (blockStart >= 0) {
      blocks.add(new Block(new Span(blockStart, edit.cleanLength()), kind));
    }
  }

  private void write(SourcePiece piece) {
    boolean placed = piece.placed() && piece.start() >= edit.at();
    int i = 0;
    while (i < piece.length()) {
      char c = piece.charAt(source, i);
      if (Blank.is(c)) {
        if (inBlock && gap.isEmpty()) {
          gap = " ";
          gapAt = placed && piece.words() == null && c == ' ' ? piece.start() + i : -1;
        }
        i++;
      } else if (Blank.invisible(c)) {
        i++;
      } else {
        int end = i + 1;
        while (end < piece.length() && visible(piece.charAt(source, end))) {
          end++;
        }
        writeGap();
        if (blockStart < 0) {
          blockStart = edit.cleanLength();
        }
        writeWord(piece, placed, i, end);
        inBlock = true;
        i = end;
      }
    }
  }

  private void writeWord(SourcePiece piece, boolean placed, int from, int to) {
    if (placed && piece.words() == null) {
      skipTo(piece.start() + from);
      edit.keepTo(piece.start() + to);
    } else {
      StringBuilder words = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        words.append(piece.charAt(source, i));
      }
      if (placed && edit.at() <= piece.start()) {
        skipTo(piece.start());
        edit.replace(new Span(piece.start(), piece.end()), words.toString());
      } else {
        edit.replace(new Span(edit.at(), edit.at()), words.toString());
      }
    }
  }

  private void writeGap() {
    if (gap.isEmpty()) {
      return;
    }
    if (gapAt >= edit.at()) {
      skipTo(gapAt);
      edit.keepTo(gapAt + 1);
    } else {
      edit.replace(new Span(edit.at(), edit.at()), gap);
    }
    gap = "";
    gapAt = -1;
  }

  private void skipTo(int place) {
    if (place > edit.at()) {
      edit.drop(new Span(edit.at(), place));
    }
  }

  private static boolean visible(char c) {
    return !Blank.is(c) && !Blank.invisible(c);
  }

  /** The blocks written so far. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** The text; nothing can be written after. */
  AlignedText finish() {
    skipTo(source.length());
    return edit.finish();
  }
}
