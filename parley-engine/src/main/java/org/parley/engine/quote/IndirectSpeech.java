package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.language.clause.Range;
import org.parley.model.Passage;
import org.parley.model.Quote;
import org.parley.model.Span;

/**
 * What attributions introduce without marks around all of it: indirect speech, or mixed where words
 * in marks stand inside.
 */
final class IndirectSpeech {
  private final PlacedAttributions placed;
  private final SegmentIndex index;
  private final Antecedents antecedents;
  private final SegmentText text;

  IndirectSpeech(
      PlacedAttributions placed, SegmentIndex index, Antecedents antecedents, SegmentText text) {
    this.placed = placed;
    this.index = index;
    this.antecedents = antecedents;
    this.text = text;
  }

  /** The quotations of all attributions but those that direct speech {@code used}. */
  List<QuoteDraft> read(Set<Placed> used) {
    List<QuoteDraft> drafts = new ArrayList<>();
    for (Placed one : placed.list()) {
      if (used.contains(one) || !mayIntroduce(one)) {
        continue;
      }
      Attribution attribution = one.attribution();
      List<Span> contents = new ArrayList<>();
      List<Span> inside = new ArrayList<>();
      for (Range piece : attribution.content()) {
        Span content = one.printing().span(piece.from(), piece.to());
        List<Span> marked = inside(content);
        contents.add(whole(content, marked));
        inside.addAll(marked);
      }
      if (inside.isEmpty() && (attribution.open() || length(attribution) < 2)) {
        continue;
      }
      Quote.Kind kind = inside.isEmpty() ? Quote.Kind.INDIRECT : Quote.Kind.MIXED;
      QuoteDraft draft =
          new QuoteDraft(one, kind, rule(kind, attribution), inside.isEmpty() ? 0.7 : 0.75);
      draft.add(contents, inside);
      drafts.add(draft);
    }
    return drafts;
  }

  private boolean mayIntroduce(Placed one) {
    if (length(one.attribution()) < 2) {
      return false;
    }
    if (PlacedAttributions.isRelay(one) && !placed.isAlone(one)) {
      return false;
    }
    boolean headline = one.printing().passage().kind() == Passage.Kind.HEADING;
    return !headline || antecedents.who(one.passage(), one.attribution().speaker()) != null;
  }

  private static int length(Attribution attribution) {
    int length = 0;
    for (Range piece : attribution.content()) {
      length += piece.size();
    }
    return length;
  }

  private static String rule(Quote.Kind kind, Attribution attribution) {
    return "quote."
        + kind.name().toLowerCase(Locale.ROOT)
        + "."
        + attribution.form().name().toLowerCase(Locale.ROOT);
  }

  /** The words in marks that begin inside the content. */
  private List<Span> inside(Span content) {
    List<Span> inside = new ArrayList<>();
    for (Segment segment : index.overlapping(content)) {
      // What an attribution introduces may begin inside marks that were paired wrongly.
      int start = Math.max(segment.words().start(), content.start());
      int end = segment.words().end();
      if (start < Math.min(end, content.end()) && !text.isBlank(start, end)) {
        inside.add(new Span(start, end));
      }
    }
    return inside;
  }

  /** The content and the words in marks that begin inside and end behind it. */
  private static Span whole(Span content, List<Span> inside) {
    int end = content.end();
    for (Span segment : inside) {
      end = Math.max(end, segment.end());
    }
    return new Span(content.start(), end);
  }
}
