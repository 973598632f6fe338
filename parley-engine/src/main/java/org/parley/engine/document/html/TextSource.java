package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Leads text nodes back to the source. The parser's positions are checked by decoding what stands
 * there; words that the parser moved or joined are looked for near the place before.
 */
final class TextSource {

  /** How far ahead words are looked for, in UTF-16 code units. */
  private static final int AHEAD = 20_000;

  /** Shorter words than this stand in too many places to be looked for. */
  private static final int SHORTEST = 12;

  /** Words of one page that are looked for; beyond, the page is made to cost. */
  private static final int MOST_SEARCHES = 2_000;

  private final String source;
  private final CharacterReferences references = new CharacterReferences();
  private int searches = MOST_SEARCHES;
  private int last;

  TextSource(String source) {
    this.source = source;
  }

  /** The place behind the words that were found last. */
  int last() {
    return last;
  }

  /** The node's words piece by piece; one piece without a place where they are not found. */
  List<SourcePiece> pieces(TextNode node) {
    String words = node.getWholeText();
    Range range = node.sourceRange();
    if (range.isTracked()) {
      int start = range.startPos();
      int end = range.endPos();
      if (start >= 0 && start <= end && end <= source.length()) {
        List<SourcePiece> pieces = new ArrayList<>();
        references.decode(source, start, end, pieces);
        if (says(pieces, words)) {
          last = end;
          return pieces;
        }
      }
    }
    if (words.length() >= SHORTEST && searches-- > 0) {
      int until = Math.min(source.length(), last + AHEAD);
      int at = source.substring(last, until).indexOf(words);
      if (at >= 0) {
        int start = last + at;
        last = start + words.length();
        return List.of(new SourcePiece(start, last, null));
      }
    }
    return List.of(new SourcePiece(-1, -1, words));
  }

  /** Whether the pieces are the words, but for what parsers leave out or make equal. */
  private boolean says(List<SourcePiece> pieces, String words) {
    int at = 0;
    for (SourcePiece piece : pieces) {
      if (piece.words() == null && words.regionMatches(at, source, piece.start(), piece.length())) {
        at += piece.length();
        continue;
      }
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(source, i);
        if (at < words.length() && same(c, words.charAt(at))) {
          at++;
        } else if (c != 0 && c != '\r') {
          return false;
        }
      }
    }
    return at == words.length();
  }

  private static boolean same(char one, char other) {
    return one == other || (one == '\r' && other == '\n') || (one == 0 && other == '\ufffd');
  }
}
