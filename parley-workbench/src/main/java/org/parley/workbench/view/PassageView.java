package org.parley.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ledger.CitedPassage;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Span;

/**
 * A passage that a claim rests on.
 *
 * @param start in the article's text
 * @param marks in the passage's text, the outer before the inner; they may nest
 */
public record PassageView(
    String id, String hash, int start, int end, String text, List<List<Object>> marks) {

  private record Mark(Span span, String kind) {}

  static PassageView of(CitedPassage cited) {
    return new PassageView(
        cited.id(),
        cited.hash(),
        cited.span().start(),
        cited.span().end(),
        cited.text(),
        cited.marks().stream()
            .map(mark -> List.<Object>of(mark.start(), mark.end(), mark.kind()))
            .toList());
  }

  /** The passages of a position, each once, in its order. */
  static List<PassageView> of(Position position) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(position.content(), "content"));
    position.condition().forEach(span -> marks.add(new Mark(span, "condition")));
    if (position.speaker() != null) {
      marks.add(new Mark(position.speaker().span(), "speaker"));
    }
    if (position.basis().words() != null) {
      marks.add(new Mark(position.basis().words(), "cue"));
    }
    return of(position.evidence(), marks);
  }

  /** The passages of an act: who acts, to whom, and the words that tell it. */
  static List<PassageView> of(Event event) {
    List<Mark> marks = new ArrayList<>();
    event.actors().forEach(each -> marks.add(new Mark(each.span(), "actor")));
    event.recipients().forEach(each -> marks.add(new Mark(each.span(), "recipient")));
    marks.add(new Mark(event.trigger(), "cue"));
    return of(event.evidence(), marks);
  }

  /** The passages of a figure: the number, what is counted, who gives it. */
  static List<PassageView> of(Figure figure) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(figure.span(), "content"));
    if (figure.counted() != null) {
      marks.add(new Mark(figure.counted(), "counted"));
    }
    if (figure.reporter() != null) {
      marks.add(new Mark(figure.reporter().span(), "speaker"));
    }
    return of(figure.evidence(), marks);
  }

  private static List<PassageView> of(List<Evidence> pieces, List<Mark> more) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>(more);
    for (Evidence evidence : pieces) {
      passages.putIfAbsent(evidence.passage().id(), evidence.passage());
      marks.add(new Mark(evidence.span(), "evidence"));
    }
    marks.sort(
        Comparator.comparing((Mark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end()));
    return passages.values().stream().map(passage -> of(passage, marks)).toList();
  }

  private static PassageView of(Passage passage, List<Mark> marks) {
    Span whole = passage.span();
    List<List<Object>> within = new ArrayList<>();
    for (Mark mark : marks) {
      int start = Math.max(mark.span().start(), whole.start());
      int end = Math.min(mark.span().end(), whole.end());
      if (start < end) {
        within.add(List.of(start - whole.start(), end - whole.start(), mark.kind()));
      }
    }
    return new PassageView(
        passage.id(), passage.hash(), whole.start(), whole.end(), passage.text(), within);
  }
}
