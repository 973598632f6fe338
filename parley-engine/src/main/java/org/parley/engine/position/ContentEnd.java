package org.parley.engine.position;

import java.util.Set;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;
import org.parley.language.clause.Source;
import org.parley.language.clause.Tense;

/** Where the words of a content end: what is said beside it or goes on after it is cut off. */
final class ContentEnd {
  /** A preposition that goes on with a noun, wherever the parser hangs it. */
  private static final Set<String> GOES_ON =
      Set.of(
          "in", "of", "from", "with", "between", "to", "for", "over", "around", "near", "along",
          "within", "against", "towards", "on", "into", "at", "through", "across", "during");

  private static final Set<String> ELSEWHERE =
      Set.of(
          "statement",
          "interview",
          "speech",
          "address",
          "video",
          "message",
          "tweet",
          "letter",
          "conference",
          "meeting",
          "post",
          "briefing",
          "phone",
          "telegram",
          "twitter",
          "remark");

  /** What something is done as. */
  private static final Set<String> PURPOSE = Set.of("measure", "gesture", "step", "sign", "signal");

  private static final int NEAR = 7;

  private static final Set<String> CLOSERS = Set.of(";", ":", ".", "!", "?", "...", "(", ")");

  private static final Set<String> TRAILERS =
      Set.of(",", "and", "but", "or", "-", "that", "which", "who", "'", "even", "as");

  private final PassageTree tree;

  ContentEnd(PassageTree tree) {
    this.tree = tree;
  }

  /** Token behind a noun phrase that is wanted, with what goes on with it. */
  int ofNoun(int head, int from, Cue cue) {
    Range whole = tree.phrase(head).whole();
    int to = Math.max(whole.to(), head + 1);
    for (int steps = 0; steps < 8 && to < tree.size(); steps++) {
      int next = behind(to);
      if (next <= to) {
        break;
      }
      to = next;
    }
    return cut(from, tree.tokenEnd(to), cue);
  }

  /** Token behind a clause that is wanted. */
  int ofClause(Clause clause, int from, Cue cue) {
    int to = clause.range().to();
    if (to <= clause.predicate()) {
      to = clause.predicate() + 1;
    }
    return cut(from, tree.tokenEnd(to), cue);
  }

  /** Token behind words of which only the widest end is known. */
  int within(int from, int to, Cue cue) {
    return cut(from, to, cue);
  }

  /** Token behind what is listed: a list is no clause, whatever the parser makes of its items. */
  int ofList(int from, int to) {
    return trim(from, marks(from, to));
  }

  /** The word behind the prepositional phrase or infinitive that begins here. */
  private int behind(int at) {
    String low = tree.lower(at);
    if (low.equals("to") && tree.isVerb(at + 1)) {
      return Math.max(tree.clauseOf(at + 1).range().to(), at + 2);
    }
    if (low.equals("including") || low.equals(",") && tree.lower(at + 1).equals("including")) {
      return example(at);
    }
    if (low.equals("and") || low.equals("or") || low.equals(",")) {
      return joined(at);
    }
    if (!GOES_ON.contains(low) || at + 1 >= tree.size()) {
      return at;
    }
    int noun = tree.head(at);
    if (noun <= at || !tree.relation(at).startsWith("case")) {
      return at;
    }
    if (tree.isTime(tree.token(at + 1)) || tree.isTime(tree.token(noun))) {
      return at;
    }
    if (ELSEWHERE.contains(tree.lemma(noun)) && !low.equals("of")) {
      return at;
    }
    return Math.max(tree.phrase(noun).whole().to(), noun + 1);
  }

  /** The word behind what is named as part of what is wanted: ", including promises of help". */
  private int example(int at) {
    int first = tree.lower(at).equals(",") ? at + 2 : at + 1;
    for (int word = first; word < Math.min(first + 5, tree.size()); word++) {
      if (tree.isNoun(word) && !tree.isNoun(word + 1)) {
        return Math.max(tree.phrase(word).whole().to(), word + 1);
      }
    }
    return at;
  }

  /** The word behind a noun that goes on with a list, whichever noun the parser joins it to. */
  private int joined(int at) {
    int noun = tree.head(at);
    boolean goesOn =
        noun > at
            && tree.relation(noun).startsWith("conj")
            && tree.isNoun(noun)
            && tree.isNoun(tree.head(noun))
            && !tree.clauses().isPredicate(noun);
    return goesOn ? Math.max(tree.phrase(noun).full().to(), noun + 1) : at;
  }

  private int cut(int from, int to, Cue cue) {
    int end = to;
    for (Clause clause : tree.clauses()) {
      int start = tree.token(clause.range().from());
      if (start > from && start < end && isAside(clause, start, from, cue) && !goesOn(clause, to)) {
        end = start;
      }
    }
    return trim(from, marks(from, end));
  }

  /** An insertion between commas, behind which the words go on: ", which they took, is". */
  private boolean goesOn(Clause clause, int to) {
    int end = tree.tokenEnd(clause.range().to());
    String next = tree.words().lower(end + 1);
    boolean inserted =
        clause.kind() == ClauseKind.RELATIVE || clause.kind() == ClauseKind.PARTICIPIAL;
    return inserted
        && end + 2 < to
        && tree.words().lower(end).equals(",")
        && !tree.tag(tree.word(end + 1)).equals("VBG")
        && !next.equals("and")
        && !next.equals("but");
  }

  private boolean isAside(Clause clause, int start, int from, Cue cue) {
    boolean comma = tree.words().lower(start - 1).equals(",");
    Clause parent = clause.parent();
    boolean outside = parent == null || tree.token(parent.predicate()) < from;
    String marker = clause.marker();
    return switch (clause.kind()) {
      case ADVERBIAL ->
          PositionWords.ASIDE.contains(marker)
              || marker.equals("in order to")
              || comma && marker.isEmpty()
              || marker.equals("by") && clause.tense() == Tense.NONE && comma;
      case PARTICIPIAL -> comma;
      case RELATIVE -> comma || outside && clause.antecedent() < clause.predicate() && comma;
      case PARATAXIS, ROOT -> clause != cue.clause();
      case CONJUNCT ->
          clause != cue.clause() && (outside || tree.lower(clause.coordinator()).equals("but"))
              || tree.isFinite(clause)
                  && parent != null
                  && !tree.isFinite(parent)
                  && parent.copula() < 0
              || clause.subjectSource() == Source.OWN
                  && clause.tense() != Tense.NONE
                  && cue.clause().kind() != ClauseKind.ADVERBIAL
                  && parent != null
                  && parent.tense() == Tense.NONE;
      default -> false;
    };
  }

  /** Stops at marks that part statements, and at a quotation mark that closes. */
  private int marks(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      String low = tree.words().lower(i);
      if (CLOSERS.contains(low)) {
        return i;
      }
      if (low.equals("-") && i > from || low.equals("as") && i > from && isPurpose(i + 1, to)) {
        return i;
      }
      if (low.equals("\"")) {
        boolean stop = i > from && !tree.words().isWord(i - 1) && !open;
        if (stop && !tree.words().lower(i - 1).equals("'s") && i > from + 1) {
          return i;
        }
        open = !open;
      }
    }
    return to;
  }

  /** "as a gesture of good will": why, and not what. */
  private boolean isPurpose(int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (PURPOSE.contains(tree.words().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from + 1
        && (TRAILERS.contains(tree.words().lower(end - 1))
            || tree.words().lower(end - 1).equals("\"") && count(from, end) % 2 == 1)) {
      end--;
    }
    return end;
  }

  private int count(int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += tree.words().lower(i).equals("\"") ? 1 : 0;
    }
    return marks;
  }
}
