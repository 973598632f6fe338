package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;
import org.parley.language.clause.Source;

/** The things that a verb tells, judges or asks for: its words where no clause is. */
abstract class CueThings extends CueExtent {
  CueThings(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  /** Words found: how, in which pieces, and whether in words of the tree they begin with a mark. */
  record Found(Form form, String kind, List<Range> pieces, int behind) {}

  /** "rejected the plan", "spoke of war": a thing that is told or judged. */
  @Nullable Found object(Form form) {
    int object = clause.objectSource() == Source.OWN ? clause.object() : -1;
    if (object > verb && cue != null && cue.takes(Frame.NAME)) {
      int from = Math.max(verb + 1, tree.extent(object).from());
      if (CueFeatures.isNeed(tree, from)) {
        return new Found(form, "np", List.of(upTo(from, object)), from);
      }
      int verdict = verdict(object);
      if (verdict > object) {
        return new Found(form, "small", List.of(thing(from, verdict)), from);
      }
      return new Found(form, "np", List.of(thing(from, object)), from);
    }
    boolean particle = cue != null && cue.lemma().equals("go on");
    if (cue != null && (cue.takes(Frame.ABOUT) || particle)) {
      for (int child : tree.children(verb)) {
        if (child > verb
            && tree.relation(child).equals("obl")
            && tree.extent(child).from() == behindTime(verb + (particle ? 2 : 1))) {
          Range extent = tree.extent(child);
          Range thing = asked(thing(extent.from() + 1, child));
          return new Found(form, "about", List.of(thing), extent.from());
        }
      }
    }
    if (object > verb) {
      Range extent = tree.extent(object);
      if (tree.hasMark(extent.from(), extent.to())) {
        return new Found(form, "object", List.of(upTo(extent.from(), object)), extent.from());
      }
    }
    return null;
  }

  /**
   * "called the vote a farce", "describes it as unfair": the head of what it is called; else -1.
   */
  private int verdict(int object) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean named = relation.equals("obj") || relation.equals("xcomp") && !tree.isVerb(child);
      boolean as = relation.equals("obl") && tree.lower(tree.extent(child).from()).equals("as");
      int behind = tree.extent(object).to();
      if (child > object && (named || as) && tree.extent(child).from() == behind) {
        return child;
      }
    }
    return -1;
  }

  /** "called for the bloc to act", "called for a ban on arms": on to the end of what is asked. */
  private Range asked(Range thing) {
    int to = thing.to();
    int end = tree.end();
    boolean moved = true;
    while (moved && to + 1 < end) {
      moved = false;
      boolean aim = tree.lower(to).equals("to");
      boolean on =
          Set.of("on", "against", "between", "over", "into", "of").contains(tree.lower(to));
      if (!aim && !on || behindTime(to) > to || behindTime(to + 1) > to + 1) {
        break;
      }
      for (int child : tree.children(verb)) {
        Range extent = tree.extent(child);
        if (extent.from() == to && child > to && extent.to() > to) {
          to = aim ? upTo(to, child).to() : extent.to();
          moved = true;
          break;
        }
      }
    }
    return new Range(thing.from(), Math.max(thing.to(), Math.min(end, to)));
  }

  /** The words that hang from a noun, and no more; a clause joined by ", and" is none of them. */
  Range thing(int from, int head) {
    int to = Math.min(tree.end(), Math.max(from + 1, tree.extent(head).to()));
    if (tree.hasMark(from, tree.end())) {
      // "called the deal "a joke"": what is in marks belongs to it, wherever the tree hangs it.
      to = upTo(from, head).to();
    }
    for (int i = from + 1; i + 1 < to; i++) {
      boolean joined = tree.lower(i).equals(",") && tree.lower(i + 1).equals("and");
      if (joined && tree.isFinite(i + 1, tree.end())) {
        to = i;
      }
    }
    while (to > from + 1 && tree.isPunctuation(to - 1) && !tree.isMark(to - 1)) {
      to--;
    }
    return new Range(from, to);
  }

  /** Behind the mark that closes a name right behind the verb; -1 where none begins there. */
  int nameInMarks() {
    int at = verb + 1;
    if (at < tree.size() && tree.upos(at).equals("DET")) {
      at++;
    }
    if (!tree.isOpening(at)) {
      return -1;
    }
    int close = at + 1;
    while (close < tree.size() && !tree.isMark(close)) {
      close++;
    }
    boolean before = tree.lower(start - 1).equals("what");
    return before && close < tree.size() ? close + 1 : -1;
  }
}
