package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.passage.Printing;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.Span;

/**
 * Pairs quotation marks, paragraph by paragraph, so that a missing or damaged mark spoils no more
 * than its paragraph. A straight mark opens or closes by the blanks beside it; where they don't
 * tell, by what is open. Linear in the length of the text.
 */
final class QuoteMarks implements Resolution<QuoteMarks.Input, List<Segment>> {

  /** Single marks may hold so many characters when they hold several sentences. */
  private static final int LONGEST_SINGLE = 1500;

  record Input(Document document, List<Printing> printings) {}

  @Override
  public List<Segment> resolve(Input input) {
    List<Segment> segments = new ArrayList<>();
    String text = input.document.clean();
    List<Block> blocks = input.document.blocks();
    int first = 0;
    List<Printing> printings = input.printings;
    for (int b = 0; b < blocks.size(); b++) {
      int last = first;
      while (last < printings.size() && printings.get(last).passage().paragraph() == b) {
        last++;
      }
      new Paragraph(text, blocks.get(b).span(), b, printings.subList(first, last), segments).pair();
      first = last;
    }
    segments.sort((x, y) -> x.whole().compareTo(y.whole()));
    return segments;
  }

  /** One paragraph's marks. */
  private static final class Paragraph {
    private final String text;
    private final Span span;
    private final int number;
    private final List<Printing> sentences;
    private final List<Segment> out;

    Paragraph(String text, Span span, int number, List<Printing> sentences, List<Segment> out) {
      this.text = text;
      this.span = span;
      this.number = number;
      this.sentences = sentences;
      this.out = out;
    }

    void pair() {
      int open = -1;
      int before = out.size();
      int i = span.start();
      while (i < span.end()) {
        int width = width(i);
        if (width == 0) {
          i++;
          continue;
        }
        char c = text.charAt(i);
        boolean opens = opens(i, width, c);
        boolean closes = closes(i, width, c);
        if (open < 0) {
          if (opens || !closes) {
            open = i;
          } else if (i > span.start() && isStop(text.charAt(i - 1))) {
            orphan(i);
          }
        } else if (opens && !closes) {
          unclosed(open, i);
          open = i;
        } else {
          add(open, i, false);
          open = -1;
        }
        i += width;
      }
      if (open >= 0) {
        if (open == span.start()) {
          add(open, span.end());
        } else {
          unclosed(open, span.end());
        }
      }
      singles(before);
    }

    /** Characters of the double mark that stands here: two where it is printed as two single. */
    private int width(int i) {
      char c = text.charAt(i);
      if (isDouble(c)) {
        return 1;
      }
      return (isSingle(c) || c == '`') && i + 1 < span.end() && text.charAt(i + 1) == c ? 2 : 0;
    }

    private void add(int open, int close, boolean single) {
      int inner = open + (single ? 1 : width(open));
      if (close > inner) {
        Span whole = new Span(open, close + (single ? 1 : width(close)));
        out.add(new Segment(new Span(inner, close), whole, number, single, true));
      }
    }

    /** Open to the end of the paragraph, as where the next one reopens. */
    private void add(int open, int end) {
      int inner = open + width(open);
      if (end > inner) {
        out.add(new Segment(new Span(inner, end), new Span(open, end), number, false, false));
      }
    }

    /** A mark that is never closed holds its sentence up to the next mark, and no more. */
    private void unclosed(int open, int next) {
      Span sentence = sentenceAt(open);
      if (sentence != null) {
        int end = Math.min(sentence.end(), next);
        while (end > open + 1 && isBlank(text.charAt(end - 1))) {
          end--;
        }
        add(open, end);
      }
    }

    /** A closing mark behind a stop whose opening mark was lost: the sentence up to it. */
    private void orphan(int close) {
      Span s = sentenceAt(close);
      boolean taken =
          s == null || !out.isEmpty() && out.get(out.size() - 1).whole().end() > s.start();
      if (s != null && !taken && close > s.start()) {
        out.add(
            new Segment(
                new Span(s.start(), close),
                new Span(s.start(), close + width(close)),
                number,
                false,
                false));
      }
    }

    private @Nullable Span sentenceAt(int offset) {
      int low = 0;
      int high = sentences.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).passage().span().end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      Span span = low < sentences.size() ? sentences.get(low).passage().span() : null;
      return span != null && span.contains(offset) ? span : null;
    }

    /** Single marks, only outside double ones; first within one sentence, then over several. */
    private void singles(int from) {
      SegmentIndex doubles = new SegmentIndex(out.subList(from, out.size()));
      int free = span.start();
      for (Printing sentence : sentences) {
        Span s = sentence.passage().span();
        int i = Math.max(s.start(), free);
        while (i < s.end()) {
          if (isSingle(text.charAt(i)) && opensSingle(i, s) && !doubles.holds(i)) {
            int close = closeSingle(i, s);
            if (close < 0 && opensUtterance(i)) {
              close = closeBehind(i, s.end());
            }
            if (close > 0 && !doubles.holds(close)) {
              add(i, close, true);
              i = close;
              free = close + 1;
            }
          }
          i++;
        }
      }
    }

    /** Words that somebody speaks begin: behind a stop, a colon or a comma, with a capital. */
    private boolean opensUtterance(int i) {
      int before = i - 1;
      while (before >= span.start() && isBlank(text.charAt(before))) {
        before--;
      }
      boolean stop =
          before < span.start() || isStop(text.charAt(before)) || text.charAt(before) == ':';
      return stop && i + 1 < span.end() && Character.isUpperCase(text.charAt(i + 1));
    }

    /**
     * A mark behind a stop that ends words of several sentences; -1 if another opens before it or
     * none comes soon.
     */
    private int closeBehind(int open, int from) {
      int end = Math.min(span.end(), open + LONGEST_SINGLE);
      for (int i = from; i < end; i++) {
        if (!isSingle(text.charAt(i))) {
          continue;
        }
        boolean left = isBlank(text.charAt(i - 1));
        boolean right = i + 1 >= span.end() || isBlank(text.charAt(i + 1));
        if (left && !right) {
          return -1;
        }
        if (right && isStop(text.charAt(i - 1))) {
          return i;
        }
      }
      return -1;
    }

    private boolean opensSingle(int i, Span s) {
      boolean left =
          i == s.start() || isBlank(text.charAt(i - 1)) || "([".indexOf(text.charAt(i - 1)) >= 0;
      return left && i + 1 < s.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /**
     * A mark with no letter behind it; one behind a plural s may be a possessive, and loses to one
     * behind a stop.
     */
    private int closeSingle(int open, Span s) {
      int found = -1;
      for (int i = open + 2; i < s.end(); i++) {
        if (!isSingle(text.charAt(i))) {
          continue;
        }
        boolean free = i + 1 >= s.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
        if (!free || isBlank(text.charAt(i - 1))) {
          continue;
        }
        if (isStop(text.charAt(i - 1)) || i + 1 >= s.end() || isStop(text.charAt(i + 1))) {
          return i;
        }
        if (text.charAt(i - 1) != 's') {
          return found > 0 ? found : i;
        }
        if (found < 0) {
          found = i;
        }
      }
      return found;
    }

    private boolean opens(int i, int width, char c) {
      if (c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '`') {
        return true;
      }
      if (c == '\u201D' || c == '\u00BB') {
        return false;
      }
      char before = i > span.start() ? text.charAt(i - 1) : ' ';
      char after = i + width < span.end() ? text.charAt(i + width) : ' ';
      return (isBlank(before) || "([-\u2014\u2013'\u2018".indexOf(before) >= 0) && !isBlank(after);
    }

    private boolean closes(int i, int width, char c) {
      if (c == '\u201D' || c == '\u00BB') {
        return true;
      }
      if (c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '`') {
        return false;
      }
      return i > span.start() && !isBlank(text.charAt(i - 1)) || i + width == span.end();
    }

    private static boolean isDouble(char c) {
      return c == '"'
          || c == '\u201C'
          || c == '\u201D'
          || c == '\u201E'
          || c == '\u00AB'
          || c == '\u00BB';
    }

    private static boolean isSingle(char c) {
      return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u00B4';
    }

    private static boolean isStop(char c) {
      return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == '\u2026';
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || c == '\u00A0';
    }
  }
}
