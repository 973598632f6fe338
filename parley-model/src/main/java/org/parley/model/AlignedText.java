package org.parley.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What came and what is read: the text as received, the clean text, and how the one stands in the
 * other. Equal runs are checked at construction, so every clean word leads back to received words.
 */
public record AlignedText(String received, String clean, Alignment alignment) {

  /**
   * @throws IllegalArgumentException if the lengths or the words of a run do not agree
   */
  public AlignedText {
    if (alignment.receivedLength() != received.length()
        || alignment.cleanLength() != clean.length()) {
      throw new IllegalArgumentException("alignment is of other texts");
    }
    for (Alignment.Run run : alignment.runs()) {
      if (!received.regionMatches(run.received(), clean, run.clean(), run.length())) {
        throw new IllegalArgumentException("words differ in " + run);
      }
    }
  }

  /** A text that needs no cleaning. */
  public static AlignedText same(String text) {
    return new AlignedText(text, text, Alignment.identity(text.length()));
  }

  /** This text cleaned further; {@code next} must start from this one's clean text. */
  public AlignedText then(AlignedText next) {
    return new AlignedText(received, next.clean, alignment.then(next.alignment));
  }

  /** Starts an edit of {@code text}, read from its start to its end. */
  public static Edit edit(String text) {
    return new Edit(text);
  }

  /**
   * Writes a clean text from a received one, front to back: keep, replace or drop the next words.
   * What is not spoken of is kept. Not thread-safe; use once.
   */
  public static final class Edit {
    private final String received;
    private final StringBuilder clean = new StringBuilder();
    private final List<Alignment.Run> runs = new ArrayList<>();
    private int at;

    private Edit(String received) {
      this.received = received;
    }

    /** The place in the received text up to which it is decided. */
    public int at() {
      return at;
    }

    /** Length of the clean text so far. */
    public int cleanLength() {
      return clean.length();
    }

    public Edit keepTo(int end) {
      if (end < at) {
        throw new IllegalArgumentException("edit runs backwards from " + at + " to " + end);
      }
      if (end > at) {
        runs.add(new Alignment.Run(clean.length(), at, end - at));
        clean.append(received, at, end);
        at = end;
      }
      return this;
    }

    /** Keeps up to the span's start and writes {@code words} in its place (none: dropped). */
    public Edit replace(Span span, String words) {
      keepTo(span.start());
      clean.append(words);
      at = span.end();
      return this;
    }

    public Edit drop(Span span) {
      return replace(span, "");
    }

    public AlignedText finish() {
      keepTo(received.length());
      return new AlignedText(
          received, clean.toString(), Alignment.of(runs, clean.length(), received.length()));
    }
  }
}
