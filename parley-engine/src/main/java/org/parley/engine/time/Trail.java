package org.parley.engine.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** The times spoken of so far in a document; the last one is what "that day" means. */
final class Trail {
  /**
   * A time spoken of.
   *
   * @param words in the clean text
   * @param passage its number
   */
  record Step(Moment moment, Span words, int passage) {}

  /** Passages back that a quarter reported on may reach. */
  private static final int QUARTER_REACH = 8;

  private @Nullable Step last;
  private @Nullable Step before;
  private @Nullable Step quarter;

  /**
   * @param named true where the words name it, and do not compare it with another
   */
  void add(Moment moment, Span words, int passage, boolean named) {
    if (last != null && !last.moment.value().equals(moment.value())) {
      before = last;
    }
    last = new Step(moment, words, passage);
    if (named && moment.grain() == Unit.QUARTER) {
      quarter = last;
    }
  }

  /** The quarter that the text reports on; null if none was named near. */
  @Nullable Moment quarter(int passage) {
    Step step = quarter;
    return step == null || passage - step.passage > QUARTER_REACH ? null : step.moment;
  }

  /**
   * The last one, if it is not more than so many passages back.
   *
   * @param but a day that is not meant: whoever speaks of "that day" speaks of another than today
   */
  @Nullable Step within(int reach, int passage, @Nullable LocalDate but) {
    Step step = last;
    if (step != null && but != null && step.moment.day().equals(but)) {
      step = before;
    }
    return step == null || passage - step.passage > reach ? null : step;
  }
}
