package org.parley.engine.quote;

import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.model.Span;

/** How a segment in marks stands to an attribution near it. */
final class AttributedSegment {
  private final SegmentText text;

  AttributedSegment(SegmentText text) {
    this.text = text;
  }

  /** "...," X said: the attribution stands right behind the segment, in its sentence. */
  boolean isFollowedBy(Segment segment, Placed one) {
    Attribution attribution = one.attribution();
    Form form = attribution.form();
    boolean ownWords =
        attribution.contentEnd() - attribution.contentStart() > 3
            && !attribution.open()
            && !startsWithMark(one);
    if (form == Form.LEADING && ownWords || form == Form.PARTICIPLE) {
      return false;
    }
    if (form == Form.LEADING && startsWithMark(one) && text.endsSentence(segment)) {
      // "..." Y added: "...": the next sentence has its own words.
      return false;
    }
    int gap = one.span().start() - segment.whole().end();
    // The next paragraph's speaker speaks for itself.
    Span passage = one.printing().passage().span();
    boolean sentence =
        passage.contains(segment.whole().end() - 1)
            // "...?" X asked: the stop in the marks has cut the sentence.
            || attribution.start() == 0
                && one.printing().passage().paragraph() == segment.paragraph()
                && attribution.content().isEmpty();
    return sentence
        && gap >= 0
        && gap <= 4
        && text.isOnlyMarks(segment.whole().end(), one.span().start());
  }

  private static boolean startsWithMark(Placed one) {
    return one.printing().words().lower(one.attribution().contentStart()).equals("\"");
  }

  /** The words it introduces begin at the segment, or hold it as their quoted part. */
  boolean isIntroducedBy(Segment segment, Placed one) {
    Attribution attribution = one.attribution();
    if (attribution.form() == Form.TRAILING || attribution.form() == Form.INVERTED) {
      int gap = segment.whole().start() - one.span().end();
      return gap >= 0 && gap <= 3 && text.isOnlyMarks(one.span().end(), segment.whole().start());
    }
    Printing printing = one.printing();
    if (attribution.contentStart() >= printing.words().size()) {
      int end = printing.passage().span().end();
      return segment.whole().start() >= end
          && segment.whole().start() - end <= 4
          && printing.passage().text().endsWith(":");
    }
    int gap = segment.whole().start() - printing.start(attribution.contentStart());
    return gap >= -1 && gap <= 1;
  }

  /** True if the segment is what was said, and no part of a clause that the article words. */
  boolean isSpokenBy(Segment segment, Placed by, boolean trailing) {
    Span sentence = by.printing().passage().span();
    if (segment.single() && text.words(segment) < 3) {
      return false;
    }
    int start = segment.whole().start();
    if (trailing) {
      return start <= sentence.start() + 1
          || text.startsSentence(segment)
          || text.isOnlyConjunction(sentence.start(), start);
    }
    int end = segment.whole().end();
    boolean rest = text.isOnlyMarks(end, Math.min(sentence.end(), contentEnd(by)));
    return rest
        && (text.isUtterance(segment)
            || text.words(segment) >= 4
                && by.attribution().speech()
                && text.isBehind(segment, ":,"));
  }

  private static int contentEnd(Placed by) {
    int end = by.attribution().contentEnd();
    return end <= by.attribution().contentStart()
        ? by.printing().passage().span().end()
        : by.printing().end(end - 1);
  }
}
