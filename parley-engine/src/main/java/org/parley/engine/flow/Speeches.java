package org.parley.engine.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.time.Spoken;
import org.parley.model.Quote;
import org.parley.model.Span;

/** The words of quotations with the day they were said. */
final class Speeches {
  private Speeches() {}

  /** Those whose day is known; the words outside of them are the article's own. */
  static List<Spoken> dated(List<Quote> quotes) {
    List<Spoken> spoken = new ArrayList<>();
    for (Quote quote : quotes) {
      LocalDate said = quote.said();
      if (said != null) {
        for (Span words : quote.segments()) {
          spoken.add(new Spoken(words, said));
        }
      }
    }
    return spoken;
  }
}
