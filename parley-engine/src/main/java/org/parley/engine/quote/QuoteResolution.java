package org.parley.engine.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Resolution;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Cast;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Printing;
import org.parley.model.Document;
import org.parley.model.Span;

/**
 * Turns the marks and attributions of a document into its quotations and voices. First each segment
 * in marks finds its attribution or is continued from the one before; then what attributions
 * introduce without marks becomes indirect or mixed speech. Stateless.
 */
public final class QuoteResolution implements Resolution<QuoteResolution.Input, Voices> {

  /**
   * What is resolved together; the lists run in parallel, one entry a passage.
   *
   * @param published the article's day; null if unknown
   */
  public record Input(
      Document document,
      List<Printing> printings,
      List<PassageMentions> mentions,
      List<PassageAttributions> attributions,
      Cast cast,
      @Nullable LocalDate published) {}

  @Override
  public Voices resolve(Input input) {
    List<Segment> segments =
        new QuoteMarks().resolve(new QuoteMarks.Input(input.document, input.printings));
    Antecedents antecedents = new Antecedents(input.cast);
    List<Placed> placed = new ArrayList<>();
    SegmentCursor cursor = new SegmentCursor(segments);
    for (int i = 0; i < input.printings.size(); i++) {
      Printing printing = input.printings.get(i);
      List<Segment> here = cursor.overlapping(printing.passage().span());
      List<Attribution> outside = new ArrayList<>();
      for (Attribution attribution : input.attributions.get(i).list()) {
        boolean label = attribution.form() == Attribution.Form.LABEL;
        if (label) {
          placed.add(new Placed(i, printing, attribution));
        } else if (isOutside(printing, attribution, here)) {
          outside.add(attribution);
          placed.add(new Placed(i, printing, attribution));
        }
      }
      antecedents.read(
          i, printing, input.mentions.get(i).actors(), outside, quoted(input, i, here));
    }
    return new QuoteWriter(input, segments, placed, antecedents).write();
  }

  private static boolean isOutside(
      Printing printing, Attribution attribution, List<Segment> segments) {
    int cue = printing.start(attribution.cueStart());
    int speaker = printing.start(attribution.speaker().head());
    for (Segment segment : segments) {
      if (segment.words().contains(cue) || segment.words().contains(speaker)) {
        return false;
      }
    }
    return true;
  }

  private static Set<ActorPhrase> quoted(Input input, int passage, List<Segment> segments) {
    Set<ActorPhrase> quoted = new HashSet<>();
    for (ActorPhrase phrase : input.mentions.get(passage).actors()) {
      Span span = input.printings.get(passage).span(phrase.start(), phrase.end());
      for (Segment segment : segments) {
        if (segment.words().overlaps(span)) {
          quoted.add(phrase);
        }
      }
    }
    return quoted;
  }

  /** An attribution in its printing. */
  record Placed(int passage, Printing printing, Attribution attribution) {
    Span span() {
      return printing.span(
          attribution.start(), Math.max(attribution.start() + 1, attribution.end()));
    }

    Span cue() {
      return printing.span(attribution.cueStart(), attribution.cueEnd());
    }

    Span speaker() {
      return printing.span(attribution.speaker().start(), attribution.speaker().end());
    }
  }

  /** Hands out the segments that overlap one passage after the other, in linear time. */
  private static final class SegmentCursor {
    private final List<Segment> segments;
    private int first;

    SegmentCursor(List<Segment> segments) {
      this.segments = segments;
    }

    List<Segment> overlapping(Span span) {
      while (first < segments.size() && segments.get(first).whole().end() <= span.start()) {
        first++;
      }
      List<Segment> found = new ArrayList<>();
      for (int i = first;
          i < segments.size() && segments.get(i).whole().start() < span.end();
          i++) {
        if (segments.get(i).whole().overlaps(span)) {
          found.add(segments.get(i));
        }
      }
      return found;
    }
  }
}
