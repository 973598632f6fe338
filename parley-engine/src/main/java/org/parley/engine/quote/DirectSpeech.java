package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.model.Passage;
import org.parley.model.Quote;
import org.parley.model.Span;

/**
 * Gives the segments in marks that are utterances to whoever is said to speak them: an attribution
 * beside them, or the one whose words they go on with. Used once.
 */
final class DirectSpeech {
  private final List<Segment> segments;
  private final PlacedAttributions all;
  private final List<Placed> placed;
  private final AttributedSegment beside;
  private final SegmentText text;
  private final EnclosingAttributions enclosing;
  private final List<QuoteDraft> drafts = new ArrayList<>();
  private final Set<Placed> used = new HashSet<>();

  DirectSpeech(List<Segment> segments, PlacedAttributions all, SegmentText text) {
    this.segments = segments;
    this.all = all;
    this.placed = all.list();
    this.text = text;
    this.beside = new AttributedSegment(text);
    this.enclosing = new EnclosingAttributions(placed);
  }

  /** The attributions whose words were found in marks, once {@link #read} is done. */
  Set<Placed> used() {
    return used;
  }

  /** The quotations in the order of the text. */
  List<QuoteDraft> read() {
    QuoteDraft last = null;
    int at = 0;
    Transcript transcript = new Transcript(placed, text);
    for (Segment segment : segments) {
      Placed label = transcript.labelOf(segment);
      if (label != null) {
        last = new QuoteDraft(label, Quote.Kind.DIRECT, "quote.direct.label", 0.9);
        last.add(transcript.behind(label, segment));
        used.add(label);
        drafts.add(last);
        continue;
      }
      while (at < placed.size() && placed.get(at).span().end() < segment.whole().start() - 400) {
        at++;
      }
      Placed trailing = null;
      Placed leading = null;
      for (int i = at;
          i < placed.size() && placed.get(i).span().start() < segment.whole().end() + 400;
          i++) {
        Placed one = placed.get(i);
        if (one.attribution().form() == Form.LABEL || enclosing.isPartOfOther(one)) {
          continue;
        }
        if (trailing == null && beside.isFollowedBy(segment, one)) {
          trailing = one;
        } else if (beside.isIntroducedBy(segment, one)) {
          leading = one;
        }
      }
      last = read(segment, last, trailing, leading);
    }
    for (Placed label : transcript.unmarked(segments)) {
      QuoteDraft draft = new QuoteDraft(label, Quote.Kind.DIRECT, "quote.direct.label", 0.8);
      // A transcript needs no marks: all of the paragraph is as good as quoted.
      Span words = transcript.paragraph(label);
      draft.add(List.of(words), List.of(words));
      used.add(label);
      drafts.add(draft);
    }
    return drafts;
  }

  /** The quotation that the next segment may go on with: {@code last} or a new one. */
  private @Nullable QuoteDraft read(
      Segment segment,
      @Nullable QuoteDraft last,
      @Nullable Placed trailing,
      @Nullable Placed leading) {
    boolean fresh =
        leading != null
            && !used.contains(leading)
            && trailing == null
            && beside.isSpokenBy(segment, leading, false);
    if (!fresh
        && last != null
        && trailing == null
        && (continues(last, segment) || goesOn(last, segment))) {
      last.add(segment);
      return last;
    }
    if (trailing == null
        && leading != null
        && used.contains(leading)
        && last != null
        && leading.equals(last.by())) {
      if (text.isUtterance(segment)) {
        last.add(segment);
      }
      return last;
    }
    boolean relayed =
        trailing != null && trailing.attribution().form() == Form.ACCORDING && leading != null;
    // "X said: '...', according to Y": Y relays it.
    boolean behind = trailing != null && !relayed;
    Placed by = behind ? trailing : leading;
    if (by != null && beside.isSpokenBy(segment, by, behind)) {
      String rule = behind ? "quote.direct.trailing" : "quote.direct.leading";
      QuoteDraft draft = new QuoteDraft(by, Quote.Kind.DIRECT, rule, 0.9);
      draft.add(segment);
      draft.reach(attributionEnd(by));
      used.add(by);
      drafts.add(draft);
      return draft;
    }
    Placed goesOn = by == null ? behindReport(segment) : null;
    if (goesOn != null) {
      QuoteDraft draft = new QuoteDraft(goesOn, Quote.Kind.DIRECT, "quote.direct.follows", 0.7);
      draft.add(segment);
      drafts.add(draft);
      return draft;
    }
    if (by == null
        && text.opensParagraph(segment)
        && text.isUtterance(segment)
        && text.words(segment) >= 4) {
      QuoteDraft draft = new QuoteDraft(null, Quote.Kind.DIRECT, "quote.direct.open", 0.5);
      draft.add(segment);
      drafts.add(draft);
      return draft;
    }
    return last;
  }

  /** She said A. "B.": whoever the sentence right before reports, and nobody else, goes on. */
  private @Nullable Placed behindReport(Segment segment) {
    if (text.opensParagraph(segment)
        || !text.startsSentence(segment)
        || !text.isUtterance(segment)
        || text.words(segment) < 4) {
      return null;
    }
    Placed found = null;
    for (Placed one : all.endingBefore(segment.whole().start())) {
      Attribution attribution = one.attribution();
      Passage passage = one.printing().passage();
      boolean beside =
          passage.paragraph() == segment.paragraph()
              && passage.kind() == Passage.Kind.SENTENCE
              && text.isBlank(passage.span().end(), segment.whole().start());
      if (!beside) {
        break;
      }
      boolean reports = attribution.speech() && attribution.listed() && !attribution.open();
      if (reports && attribution.antecedent() == null && !enclosing.isInOther(one)) {
        if (found != null && !found.speaker().equals(one.speaker())) {
          return null;
        }
        found = one;
      }
    }
    return found;
  }

  /** Behind the attribution, its closing stop included. */
  private static int attributionEnd(Placed by) {
    Printing printing = by.printing();
    int end = by.attribution().end();
    int size = printing.words().size();
    boolean trailing =
        by.attribution().form() != Form.LEADING && by.attribution().form() != Form.PARTICIPLE;
    if (trailing && size - end <= 45 && !hasMark(printing, end)) {
      // "he said in a video address late Sunday.": the rest of the sentence belongs to it.
      return printing.passage().span().end();
    }
    return printing.end(Math.min(size, Math.max(end, by.attribution().cueEnd())) - 1);
  }

  private static boolean hasMark(Printing printing, int from) {
    for (int i = from; i < printing.words().size(); i++) {
      if (printing.words().lower(i).equals("\"")) {
        return true;
      }
    }
    return false;
  }

  /** The next words in marks, with nothing but blanks and stops between: the speaker goes on. */
  private boolean continues(QuoteDraft last, Segment segment) {
    int from = last.end();
    int to = segment.whole().start();
    if (to < from || to - from > 6 || !text.isOnlyMarks(from, to)) {
      return false;
    }
    boolean breaks = text.hasLineBreak(from, to);
    if (breaks && isSigned(last)) {
      return false;
    }
    boolean reopens = text.opensParagraph(segment) || !breaks;
    return reopens && text.isUtterance(segment);
  }

  /** "..." - Ane Holt: who signs has done with it. */
  private static boolean isSigned(QuoteDraft last) {
    Placed by = last.by();
    return by != null
        && by.attribution().form() == Form.TRAILING
        && !by.printing().words().isWord(by.attribution().cueStart());
  }

  /** "...," X said, turning to the door, "...": the sentence ends in the speaker's words. */
  private boolean goesOn(QuoteDraft last, Segment segment) {
    Placed by = last.by();
    if (by == null || by.attribution().end() < 1) {
      return false;
    }
    Span sentence = by.printing().passage().span();
    if (!text.isUtterance(segment)) {
      // "...," X went on, "crosses it once.": behind the comma of an attribution that interrupts.
      int from = by.printing().end(by.attribution().end() - 1);
      return sentence.contains(segment.whole().start())
          && text.isBehind(segment, ",")
          && text.endsSentence(segment)
          && from <= segment.whole().start()
          && text.isOnlyMarks(from, segment.whole().start());
    }
    if (sentence.contains(segment.whole().start())
        && text.isJoined(by.printing().end(by.attribution().end() - 1), segment)) {
      // "...," X said, but "...".
      return true;
    }
    return sentence.contains(segment.whole().start())
        && by.span().end() <= segment.whole().start()
        && text.isBehind(segment, ",")
        && segment.words().end() >= sentence.end() - 2;
  }
}
