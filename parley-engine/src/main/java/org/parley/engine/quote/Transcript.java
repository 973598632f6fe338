package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.model.Passage;
import org.parley.model.Span;

/**
 * Interviews and transcripts: paragraphs that a name and a colon open, with marks around them or
 * without. It takes two who speak, and one of them again or four paragraphs: a label alone names a
 * picture, a place or a matter.
 */
final class Transcript {
  private final SegmentText text;
  private final List<Placed> labels = new ArrayList<>();

  Transcript(List<Placed> placed, SegmentText text) {
    this.text = text;
    Map<String, Integer> counts = new HashMap<>();
    List<Placed> all = new ArrayList<>();
    for (Placed one : placed) {
      if (one.attribution().form() == Form.LABEL && opensParagraph(one)) {
        all.add(one);
        counts.merge(name(one), 1, Integer::sum);
      }
    }
    boolean several = counts.size() > 1;
    for (Placed one : all) {
      if (several && (all.size() > 3 || counts.getOrDefault(name(one), 0) > 1)) {
        labels.add(one);
      }
    }
  }

  private boolean opensParagraph(Placed one) {
    Passage passage = one.printing().passage();
    return passage.kind() != Passage.Kind.CAPTION
        && one.span().start() - text.paragraph(passage.paragraph()).start() <= 2;
  }

  private static String name(Placed one) {
    return one.printing()
        .words()
        .join(one.attribution().speaker().start(), one.attribution().speaker().end());
  }

  /** The label with which the words in marks begin; null if they begin with none. */
  @Nullable Placed labelOf(Segment segment) {
    for (Placed label : labels) {
      int gap = label.span().start() - segment.words().start();
      if (gap >= 0 && gap <= 1) {
        return label;
      }
    }
    return null;
  }

  /** The words in marks without their label. */
  Segment behind(Placed label, Segment segment) {
    int start = Math.min(label.span().end(), segment.words().end() - 1);
    Span words = new Span(start, segment.words().end());
    return new Segment(
        words, segment.whole(), segment.paragraph(), segment.single(), segment.closed());
  }

  /** Labels of paragraphs that no mark opens. */
  List<Placed> unmarked(List<Segment> segments) {
    SegmentIndex index = new SegmentIndex(segments);
    List<Placed> found = new ArrayList<>();
    for (Placed label : labels) {
      Span paragraph = text.paragraph(label.printing().passage().paragraph());
      if (!index.holds(label.span().start()) && paragraph.end() - label.span().end() > 1) {
        found.add(label);
      }
    }
    return found;
  }

  /** What stands behind a label in its paragraph. */
  Span paragraph(Placed label) {
    Span paragraph = text.paragraph(label.printing().passage().paragraph());
    int start = label.span().end();
    String words = text.of(new Span(start, paragraph.end()));
    return new Span(start + words.length() - words.stripLeading().length(), paragraph.end());
  }
}
