package org.parley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a clean text stands in the text it was received as: the runs that are equal in both, in
 * order. What lies between two runs was replaced (words on both sides), dropped (only received) or
 * added (only clean). Maps spans both ways and composes with a further cleaning. Immutable.
 */
public final class Alignment {

  /** {@code length} code units that are equal from {@code clean} and from {@code received} on. */
  public record Run(int clean, int received, int length) {
    /**
     * @throws IllegalArgumentException for negative offsets or an empty run
     */
    public Run {
      if (clean < 0 || received < 0 || length <= 0) {
        throw new IllegalArgumentException("no run: " + clean + "," + received + "," + length);
      }
    }
  }

  private final int[] clean;
  private final int[] received;
  private final int[] length;
  private final int cleanLength;
  private final int receivedLength;

  private Alignment(
      int[] clean, int[] received, int[] length, int cleanLength, int receivedLength) {
    this.clean = clean;
    this.received = received;
    this.length = length;
    this.cleanLength = cleanLength;
    this.receivedLength = receivedLength;
  }

  /**
   * An alignment of these runs; runs that touch on both sides are joined.
   *
   * @throws IllegalArgumentException if runs run backwards, overlap or reach beyond a text's length
   */
  public static Alignment of(List<Run> runs, int cleanLength, int receivedLength) {
    int n = runs.size();
    int[] c = new int[n];
    int[] r = new int[n];
    int[] l = new int[n];
    int k = 0;
    for (Run run : runs) {
      if (k > 0) {
        int cleanEnd = c[k - 1] + l[k - 1];
        int receivedEnd = r[k - 1] + l[k - 1];
        if (run.clean() < cleanEnd || run.received() < receivedEnd) {
          throw new IllegalArgumentException("runs overlap or run backwards at " + run);
        }
        if (run.clean() == cleanEnd && run.received() == receivedEnd) {
          l[k - 1] += run.length();
          continue;
        }
      }
      c[k] = run.clean();
      r[k] = run.received();
      l[k] = run.length();
      k++;
    }
    if (k > 0 && (c[k - 1] + l[k - 1] > cleanLength || r[k - 1] + l[k - 1] > receivedLength)) {
      throw new IllegalArgumentException("runs reach beyond the text");
    }
    return new Alignment(
        Arrays.copyOf(c, k), Arrays.copyOf(r, k), Arrays.copyOf(l, k), cleanLength, receivedLength);
  }

  /** The alignment of a text with itself; {@code length} in UTF-16 code units. */
  public static Alignment identity(int length) {
    return length == 0 ? of(List.of(), 0, 0) : of(List.of(new Run(0, 0, length)), length, length);
  }

  public int cleanLength() {
    return cleanLength;
  }

  public int receivedLength() {
    return receivedLength;
  }

  public List<Run> runs() {
    List<Run> runs = new ArrayList<>(clean.length);
    for (int i = 0; i < clean.length; i++) {
      runs.add(new Run(clean[i], received[i], length[i]));
    }
    return runs;
  }

  /**
   * The received words that became these clean words. A span that begins or ends inside a replaced
   * part takes the whole of that part, for a mend can't be cut.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the clean text
   */
  public Span toReceived(Span span) {
    return map(span, clean, received, cleanLength, receivedLength);
  }

  /**
   * The clean words that these received words became; empty, at the place where they stood, if they
   * were dropped.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the received text
   */
  public Span toClean(Span span) {
    return map(span, received, clean, receivedLength, cleanLength);
  }

  private Span map(Span span, int[] from, int[] to, int fromLength, int toLength) {
    if (span.end() > fromLength) {
      throw new IndexOutOfBoundsException(span + " reaches beyond " + fromLength);
    }
    if (span.isEmpty()) {
      int at = start(span.start(), from, to, toLength);
      return new Span(at, at);
    }
    int start = start(span.start(), from, to, toLength);
    int end = end(span.end(), from, to, toLength);
    return new Span(start, Math.max(start, end));
  }

  private int start(int offset, int[] from, int[] to, int toLength) {
    int i = lastRunAt(from, offset);
    if (i < 0) {
      return 0;
    }
    int into = offset - from[i];
    if (into < length[i]) {
      return to[i] + into;
    }
    int runEnd = to[i] + length[i];
    // Behind the last run there may be nothing on the other side: stay inside the text.
    return Math.min(runEnd, toLength);
  }

  private int end(int offset, int[] from, int[] to, int toLength) {
    int i = lastRunAt(from, offset - 1);
    if (i >= 0 && offset - from[i] <= length[i]) {
      return to[i] + offset - from[i];
    }
    return i + 1 < to.length ? to[i + 1] : toLength;
  }

  private static int lastRunAt(int[] starts, int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i : -i - 2;
  }

  /**
   * This cleaning followed by a further one: {@code this} aligns middle with received, {@code next}
   * aligns clean with middle; the result aligns clean with received.
   *
   * @throws IllegalArgumentException if {@code next} does not start from this one's clean text
   */
  public Alignment then(Alignment next) {
    if (next.receivedLength != cleanLength) {
      throw new IllegalArgumentException(
          "lengths differ: " + next.receivedLength + " and " + cleanLength);
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < clean.length && j < next.received.length) {
      int start = Math.max(clean[i], next.received[j]);
      int end = Math.min(clean[i] + length[i], next.received[j] + next.length[j]);
      if (start < end) {
        runs.add(
            new Run(
                next.clean[j] + start - next.received[j],
                received[i] + start - clean[i],
                end - start));
      }
      if (clean[i] + length[i] <= next.received[j] + next.length[j]) {
        i++;
      } else {
        j++;
      }
    }
    return of(runs, next.cleanLength, receivedLength);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && cleanLength == that.cleanLength
        && receivedLength == that.receivedLength
        && Arrays.equals(clean, that.clean)
        && Arrays.equals(received, that.received)
        && Arrays.equals(length, that.length);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(clean) + Arrays.hashCode(received);
  }

  @Override
  public String toString() {
    return runs().toString();
  }
}
