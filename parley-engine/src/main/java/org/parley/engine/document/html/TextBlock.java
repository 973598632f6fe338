package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words between two block boundaries of a page, and what is measured of them. */
final class TextBlock {

  /** A text node, or a line break where it is null. */
  record Part(@Nullable TextNode node) {}

  final List<Part> parts = new ArrayList<>();

  /** Index of the innermost block element in {@link PageTree} that holds all of the words. */
  final int owner;

  /** Index of the innermost element, inline ones too, that holds all of the words. */
  int inner;

  /** Words and single blanks, in UTF-16 code units. */
  int length;

  /** How much of {@code length} is linked. */
  int linked;

  /** How much of {@code length} is inside emphasis that promotions like: strong, b, em, i. */
  int emphasised;

  /** Whether there is a letter or digit among the words. */
  boolean readable;

  /** The last character that is no blank. */
  char last;

  TextBlock(int owner) {
    this.owner = owner;
    this.inner = -1;
  }

  double linkDensity() {
    return length == 0 ? 0 : (double) linked / length;
  }

  boolean endsSentence() {
    return ".!?…\"”’»)。:".indexOf(last) >= 0;
  }

  /** The words with white space collapsed, cut at {@code limit} code units. */
  String text(int limit) {
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    for (Part part : parts) {
      TextNode node = part.node();
      String words = node == null ? " " : node.getWholeText();
      for (int i = 0; i < words.length() && text.length() < limit; i++) {
        char c = words.charAt(i);
        if (Blank.is(c)) {
          blank = true;
        } else if (!Blank.invisible(c)) {
          if (blank && !text.isEmpty()) {
            text.append(' ');
          }
          blank = false;
          text.append(c);
        }
      }
    }
    return text.toString();
  }
}
