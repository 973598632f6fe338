package org.parley.engine.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.passage.Printing;
import org.parley.model.Mention;
import org.parley.model.Span;
import org.parley.model.TimeValue;

/**
 * Gives the time expressions of a document their values: from the day of publication, inside a
 * quotation from the day it was spoken, and from the times spoken of before. Stateless.
 */
public final class TimeResolution implements Resolution<TimeResolution.Input, List<Mention>> {
  /** Passages back that "that day" may reach. */
  private static final int REACH = 3;

  /**
   * What is resolved together; the first two lists run in parallel, one entry a passage.
   *
   * @param published the article's day; null if unknown, and then only whole dates, lengths and
   *     what is counted from them have values
   * @param spoken quotations whose day is known
   */
  public record Input(
      List<Printing> printings,
      List<List<TimeExpression>> times,
      @Nullable LocalDate published,
      List<Spoken> spoken) {}

  @Override
  public List<Mention> resolve(Input input) {
    List<Spoken> spoken = new ArrayList<>(input.spoken);
    spoken.sort(Comparator.comparing(Spoken::words));
    boolean narrative = Narration.isTold(input.times, input.published);
    List<Mention> found = new ArrayList<>();
    Trail trail = new Trail();
    int quote = 0;
    for (int i = 0; i < input.printings.size(); i++) {
      Printing printing = input.printings.get(i);
      for (TimeExpression time : input.times.get(i)) {
        Span span = span(printing, time);
        while (quote < spoken.size() && spoken.get(quote).words().end() <= span.start()) {
          quote++;
        }
        boolean quoted = quote < spoken.size() && spoken.get(quote).words().contains(span.start());
        LocalDate speech = quoted ? spoken.get(quote).said() : input.published;
        Trail.Step last =
            trail.within(narrative ? Integer.MAX_VALUE : REACH, i, quoted ? speech : null);
        Reckoning.Result result =
            Reckoning.of(
                time,
                new Anchor(
                    speech, last == null ? null : last.moment(), trail.quarter(i), narrative));
        Span rests = last != null && restsOnSpoken(time.meaning(), narrative) ? last.words() : null;
        found.add(mention(printing, span, result, rests));
        if (result != null && result.moment() != null) {
          trail.add(result.moment(), span, i, isReported(time.meaning(), result.moment(), speech));
        }
      }
    }
    return found;
  }

  /**
   * @param rests words that the value rests on beside its own; null if none
   */
  private static Mention mention(
      Printing printing, Span span, Reckoning.@Nullable Result result, @Nullable Span rests) {
    Span passage = printing.passage().span();
    String surface = span.shift(-passage.start()).of(printing.passage().text());
    TimeValue value =
        result == null
            ? null
            : new TimeValue(result.type(), result.value(), result.moment() == null ? null : rests);
    return new Mention(span, Mention.Kind.TIME, surface, null, null, value);
  }

  /** True if the value is counted from the time last spoken of, where there is one. */
  private static boolean restsOnSpoken(Meaning said, boolean narrative) {
    boolean inPart = said.form() == Form.DATE && !said.has(Field.YEAR);
    return said.form() == Form.SAME || said.get(Field.BASE, 0) == 1 || narrative && inPart;
  }

  /**
   * A quarter that is over is what a report is about; one named beside it for comparison is not.
   */
  private static boolean isReported(Meaning said, Moment moment, @Nullable LocalDate speech) {
    return said.get(Field.QUARTER, 0) > 0
        && !said.has(Field.YEARS)
        && (speech == null || !moment.day().plusMonths(3).isAfter(speech));
  }

  static Span span(Printing printing, TimeExpression time) {
    Span tokens = printing.span(time.start(), time.end());
    int start = tokens.start() + time.before();
    int end = tokens.end() - time.behind();
    return start < end ? new Span(start, end) : tokens;
  }
}
