package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;

/** How far the words reach that an attribution introduces. */
abstract class CueEnd extends CueSpeaker {
  CueEnd(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  /** To the end of the words that {@code head} heads, and of what the tree lost of them. */
  Range upTo(int from, int head) {
    int end = tree.end();
    int to = Math.min(end, Math.max(from + 1, head < tree.size() ? tree.extent(head).to() : end));
    while (to < end) {
      if (tree.isMark(to)) {
        to++;
        continue;
      }
      if (endsAt(to, from)) {
        break;
      }
      to++;
    }
    for (int i = from + 1; i < to; i++) {
      boolean main = speakerBy.equals("relative") && tree.isFinite(i + 1, i + 2);
      if (tree.lower(i).equals(",") && isToldBehind(i + 1)) {
        // "..., it said.": the whole of it is another's.
        to = i;
        break;
      }
      if (isHeadlineAside(i, to)) {
        to = i;
        break;
      }
      boolean ended =
          tree.isMark(i) && tree.isQuoteEnd(i) && Set.of(".", "?", "!").contains(tree.lower(i - 1));
      if (ended && i + 1 < to && in.words().isCapital(tree.token(i + 1))) {
        // "... for all." Holt added: two sentences that were taken for one.
        to = i + 1;
        break;
      }
      if (tree.lower(i).equals(",") && main) {
        // "X, who said A, left": the sentence goes on.
        to = i;
      }
      if (tree.lower(i).equals(",") && (isCueBehind(i + 1) || isAside(i + 1))
          || isTurn(i, from, head)) {
        to = i;
      }
    }
    while (to > from + 1 && tree.isPunctuation(to - 1) && !tree.isMark(to - 1)) {
      to--;
    }
    return new Range(from, to);
  }

  /** What stands here is the verb's again or the article's, and no more of the words. */
  boolean endsAt(int at, int from) {
    String low = tree.lower(at);
    if (low.equals(";") || low.equals(":")) {
      return true;
    }
    if (low.equals(",") || DASHES.contains(low)) {
      return isHungFromVerb(at + 1);
    }
    if (low.equals("and") || low.equals("but") || low.equals("or")) {
      int head = tree.head(at);
      boolean ofVerb = head < 0 || tree.clauseOf(head).first() == clause.first();
      return ofVerb && !goesOnWithWords(at, from);
    }
    boolean clauseMark =
        tree.relation(at).equals("mark")
            && Set.of("as", "while", "after", "before", "although").contains(low);
    return clauseMark && isHungFromVerb(at);
  }

  /**
   * "said they had left and that", "said it works and will last": a conjunction that goes on with
   * the words, as the tense of the words is its and that of the verb is not.
   */
  private boolean goesOnWithWords(int at, int from) {
    int next = at + 1;
    while (next < tree.size() && tree.tag(next).startsWith("RB")) {
      next++;
    }
    if (tree.lower(next).equals("that") && next + 1 < tree.size() && !tree.isVerb(next + 1)) {
      return tree.upos(next).equals("SCONJ") || tree.relation(next).equals("mark");
    }
    int first = finiteFrom(from);
    if (next < tree.size() && tree.tag(next).equals("VB") && !tree.tag(verb).equals("VB")) {
      // "she wanted to speak and let them know".
      return true;
    }
    if (next >= tree.size() || first >= at) {
      return false;
    }
    String own = tense(next);
    String ofCue = clause.isPerfect() ? "past" : tense(verb);
    return !own.isEmpty() && own.equals(tense(first)) && !ofCue.isEmpty() && !own.equals(ofCue);
  }

  /** "past", "present", or nothing for what is not finite. */
  String tense(int word) {
    return switch (tree.tag(word)) {
      case "VBD" -> "past";
      case "VBZ", "VBP", "MD" -> "present";
      default -> "";
    };
  }

  /** The first finite verb from there; the last word where there is none. */
  private int finiteFrom(int from) {
    int word = from;
    while (word < tree.size() - 1 && tense(word).isEmpty()) {
      word++;
    }
    return word;
  }

  /** What begins here is a clause or circumstance of the verb, or of what stands above it. */
  boolean isHungFromVerb(int at) {
    int word = Math.min(at, tree.size() - 1);
    int steps = 0;
    while (tree.head(word) > verb && tree.head(word) < at && steps++ < 60
        || tree.head(word) >= at && steps++ < 60) {
      if (tree.head(word) < at) {
        return false;
      }
      word = tree.head(word);
    }
    String relation = tree.relation(word);
    return switch (relation) {
      case "advcl", "conj", "parataxis", "obl", "root", "advmod", "cc", "acl", "appos" -> true;
      default -> false;
    };
  }

  /** ", as X", ", while X": a clause behind a comma that is the article's again. */
  boolean isAside(int at) {
    String low = tree.lower(at);
    String next = tree.lower(at + 1);
    if (low.equals("as") && cue != null && cue.takes(Frame.NAME) && isOpeningBehind(at)) {
      // "described the talks, the third so far, as "a farce"": what they are called.
      return false;
    }
    return low.equals("just") && next.equals("as")
        || Set.of("as", "while", "although", "though").contains(low)
            && !Set.of("well", "long", "soon", "if").contains(next);
  }

  /** A mark opens right behind, over a comma: "as, "a farce"". */
  boolean isOpeningBehind(int at) {
    return tree.isOpening(at + 1) || tree.lower(at + 1).equals(",") && tree.isOpening(at + 2);
  }

  /** "it said" at the end of the sentence. */
  boolean isToldBehind(int at) {
    if (at + 2 < tree.end() || at + 1 >= tree.size() || !tree.tag(at).equals("PRP")) {
      return false;
    }
    Cues.Cue next = tree.isVerb(at + 1) ? Cues.of(tree.lemma(at + 1)) : null;
    return next != null && next.speech() && at + 1 != verb;
  }

  /** "says talks are over as troops leave": the headline goes on by itself. */
  boolean isHeadlineAside(int at, int to) {
    return at + 2 < to
        && tree.lower(at).equals("as")
        && tree.isHeadline()
        && !Set.of("well", "long", "soon", "if", "far").contains(tree.lower(at + 1))
        && !tree.lower(at + 2).equals("as")
        && !tree.lower(at - 2).equals("as")
        && (tree.isFinite(at + 2, to) || in.mentions().actorStartingAt(tree.token(at + 1)) != null);
  }

  /** "agreed to meet and called for calm": a past tense goes on with the verb, not with "to". */
  boolean isTurn(int at, int from, int head) {
    String joins = tree.lower(at);
    if (!joins.equals("and") && !joins.equals("but") || head <= verb || head >= tree.size()) {
      return false;
    }
    int next = at + 1;
    while (next < tree.size() && tree.tag(next).startsWith("RB")) {
      next++;
    }
    boolean past =
        next < tree.size() && (tree.tag(next).equals("VBD") || tree.tag(next).equals("VBZ"));
    String tag = tree.tag(head);
    return past
        && !tree.isOpening(at - 1)
        && at > head
        && !tag.equals("VBD")
        && !tag.equals("VBZ")
        && !tree.isFinite(tree.extent(head).from(), Math.min(head, at))
        && finiteFrom(from) >= at
        && !goesOnWithWords(at, from);
  }

  /** ", adding that", ", according to": another attribution begins. */
  boolean isCueBehind(int at) {
    if (tree.lower(at).equals("according")) {
      return true;
    }
    if (at >= tree.size() || !tree.tag(at).equals("VBG")) {
      return false;
    }
    Cues.Cue next = Cues.of(tree.lemma(at));
    return next != null && next.speech() && next.takes(Frame.CLAUSE);
  }
}
