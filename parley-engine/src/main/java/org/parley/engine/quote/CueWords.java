package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;

/** The words that a verb introduces: before it, around it, behind it, in another passage. */
abstract class CueWords extends CueLeft {

  /** Behind ", X said," these go on with the words. */
  private static final Set<String> RUNS_ON =
      Set.of("because", "if", "unless", "until", "including", "that", "which", "to");

  /** Behind ", X said," these are the article's again. */
  private static final Set<String> AGAIN =
      Set.of("and", "but", "as", "while", "after", "before", "when", "with", "who", "in", "on");

  CueWords(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  @Nullable Found words() {
    Found trailing = trailing();
    if (trailing != null) {
      return trailing;
    }
    Found interrupting = interrupting();
    if (interrupting != null) {
      return interrupting;
    }
    Found bare = bare();
    if (bare != null || start > verb) {
      return bare;
    }
    return leading();
  }

  @Nullable Found trailing() {
    int back = start - 1;
    boolean mark = tree.isMark(back) || tree.isQuoteEnd(back);
    String stop = tree.lower(mark ? back - 1 : back);
    boolean quoteEnd = tree.isQuoteEnd(back);
    boolean comma = stop.equals(",") || DASHES.contains(stop) || Set.of("?", "!").contains(stop);
    if (that || !quoteEnd && !(comma && (mark || !stop.equals("-") || subject > verb))) {
      return null;
    }
    String next = tree.lower(tail);
    boolean nothing =
        tail >= tree.end()
            || Set.of(",", ";", "-", "--", ")", ".", ":").contains(next)
            || tree.isMark(tail);
    boolean introduces = next.equals(":") || next.equals(",") && tree.isOpening(tail + 1);
    boolean sentenceEnd = stop.endsWith(".") && (!nothing || introduces);
    if (!quoteEnd && !nothing || sentenceEnd) {
      // "... end." X said that ...: the next sentence begins behind the mark.
      return null;
    }
    if (next.equals(":") && !quoteEnd) {
      return null;
    }
    boolean relays = speakerBy.equals("relayed") && quoteEnd;
    if (tree.tag(verb).equals("VBG") && !speakerBy.equals("own") && !relays) {
      return null;
    }
    int from = leftFrom();
    if (next.equals(",") && isWhat(from) && tree.isFinite(tail + 1, tail + 2)) {
      return null;
    }
    if (!quoteEnd && (from >= back || !isClauseLeft(from, back))) {
      return null;
    }
    if (quoteEnd
        && cue != null
        && isFronted(back)
        && tree.lower(back - 1).equals(",")
        && hasRightWords()) {
      return null;
    }
    boolean relayed = speakerBy.equals("relayed") && !relays;
    if (speakerBy.equals("participle") || speakerBy.equals("hung") || relayed) {
      return null;
    }
    boolean participle =
        Set.of("VBN", "VBG").contains(tree.tag(from)) && !tree.isFinite(from, back);
    boolean asked = tree.tag(from).startsWith("VB") && isAsking(from);
    if (!quoteEnd && (participle || asked)) {
      // "Asked about it, X shrugged.": how it came about, and no words.
      return null;
    }
    if (speakerBy.equals("lent") && clause.kind() == ClauseKind.CONJUNCT) {
      return null;
    }
    List<Range> pieces = new ArrayList<>();
    int left = back;
    if (from < left) {
      pieces.add(new Range(from, left));
    }
    Range right = right(quoteEnd);
    if (right != null) {
      pieces.add(right);
    }
    Form form = subject > verb ? Form.INVERTED : Form.TRAILING;
    return new Found(form, quoteEnd ? "closed" : right == null ? "left" : "split", pieces, tail);
  }

  /** ", X said, ...": the words go on behind the attribution. */
  @Nullable Range right(boolean quoteEnd) {
    if (!tree.lower(tail).equals(",") && !DASHES.contains(tree.lower(tail))) {
      return null;
    }
    int from = tail + 1;
    int end = tree.end();
    if (tree.isMark(from)) {
      return from + 1 < tree.size() ? new Range(from, Math.max(from + 1, end)) : null;
    }
    if (quoteEnd) {
      return null;
    }
    if (from < end && RUNS_ON.contains(tree.lower(from)) && !isCueBehind(from)) {
      return new Range(from, Math.max(from + 1, upTo(from, from).to()));
    }
    int head = contentHead();
    if (head < 0 || from >= end) {
      return null;
    }
    Range extent = tree.extent(head);
    int to = Math.min(end, extent.to());
    if (isCueBehind(from)) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child != head && tree.extent(child).from() == from && child > from - 1) {
        return null;
      }
      if (child > from && child != head && tree.extent(child).from() > from) {
        to = Math.min(to, tree.extent(child).from());
      }
    }
    while (to > from && tree.isPunctuation(to - 1)) {
      to--;
    }
    return to - from >= 2 && extent.from() < start
        ? new Range(from, to)
        : to - from >= 2 && head > from ? new Range(from, to) : null;
  }

  int contentHead() {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("ccomp")) {
        return child;
      }
    }
    Clause parent = clause.parent();
    return clause.kind() == ClauseKind.PARATAXIS && parent != null ? parent.predicate() : -1;
  }

  /** "X asked." alone: the words stand in marks right before. */
  @Nullable Found bare() {
    boolean alone =
        tail >= tree.end() && start <= dateline() && !tree.isFinite(start, Math.min(verb, cueFrom));
    boolean about = cue != null && cue.takes(Frame.ABOUT) && tail > verb + 1 && subject < verb;
    return alone && !about && cue != null && cue.speech() && !isPassive()
        ? new Found(Form.TRAILING, "bare", List.of(), tail)
        : null;
  }

  /**
   * "The plan, X said, was dead" and "By then, X said, they had left": what stands on both sides is
   * one clause.
   */
  @Nullable Found interrupting() {
    boolean between = tree.lower(start - 1).equals(",") && tree.lower(tail).equals(",");
    int from = leftFrom();
    int right = tail + 1;
    boolean who = speakerBy.equals("relative") || subject >= 0 && tree.tag(subject).startsWith("W");
    if (!between || who || subject > verb || start - 1 <= from) {
      return null;
    }
    boolean goesOn = tree.isFinite(right, right + 1);
    if (tree.isFinite(from, start - 1) && !(goesOn && isWhat(from))) {
      return null;
    }
    boolean opens = !AGAIN.contains(tree.lower(right)) && tree.isFinite(right + 1, tree.end());
    if (!goesOn && (!opens || isCueBehind(right) || tree.isVerb(right) || tree.isMark(right))) {
      return null;
    }
    int head = contentHead();
    int end = upTo(right, head > right ? head : right).to();
    List<Range> pieces = new ArrayList<>();
    if (goesOn || behindTime(from) < start - 1) {
      pieces.add(new Range(from, start - 1));
    }
    pieces.add(new Range(right, Math.max(right + 1, end)));
    return new Found(Form.TRAILING, "split", pieces, tail);
  }

  /** "What is worse, X adds, is that": a clause that is the subject of the verb behind. */
  private boolean isWhat(int from) {
    int first = Set.of("and", "but").contains(tree.lower(from)) ? from + 1 : from;
    return tree.lower(first).equals("what");
  }

  @Nullable Found leading() {
    Form form =
        tree.tag(verb).equals("VBG") && !speakerBy.equals("own") && !speakerBy.equals("relayed")
            ? Form.PARTICIPLE
            : Form.LEADING;
    int at = tail;
    boolean colon = tree.lower(at).equals(":");
    boolean comma = tree.lower(at).equals(",") && tree.isOpening(at + 1);
    if (colon || comma) {
      at++;
    }
    if (tree.isOpening(at) && (colon || comma || at == tail)) {
      return new Found(form, "quote", List.of(new Range(at, quoteEnd(at))), at);
    }
    int named = cue != null && cue.takes(Frame.NAME) ? nameInMarks() : -1;
    if (named >= 0) {
      // "what X calls a "joke"": the name that is given, and no more.
      return new Found(form, "name", List.of(new Range(verb + 1, named)), verb + 1);
    }
    if (tree.lower(at).equals("as")
        && cue != null
        && cue.takes(Frame.NAME)
        && isOpeningBehind(at)) {
      // "a blast that she described as "an act of war"".
      int mark = tree.isOpening(at + 1) ? at + 1 : at + 2;
      return new Found(form, "name", List.of(new Range(mark, quoteEnd(mark))), mark);
    }
    if (colon && at >= tree.size()) {
      return new Found(form, "colon", List.of(), at);
    }
    if (that) {
      return new Found(form, "that", List.of(upTo(tail + 1, tail + 1)), tail + 1);
    }
    if (tree.lower(at).equals(",") && isThat(at + 1)) {
      return new Found(form, "that", List.of(upTo(at + 2, at + 2)), at + 2);
    }
    int head = -1;
    String kind = "";
    for (int child : tree.children(verb)) {
      if (child < verb || child < at) {
        continue;
      }
      String relation = tree.relation(child);
      if (relation.equals("ccomp") && head < 0) {
        head = child;
        kind = clauseKind(child);
      } else if (relation.equals("xcomp") && head < 0) {
        String marker = tree.clauses().isPredicate(child) ? tree.clauseOf(child).marker() : "";
        head = marker.equals("to") || !tree.isVerb(child) ? child : -1;
        kind = marker.equals("to") ? "inf" : "small";
      } else if (relation.equals("advcl")
          && head < 0
          && cue != null
          && cue.takes(Frame.ORDER)
          && tree.clauseOf(child).marker().equals("to")) {
        head = child;
        kind = "inf";
      } else if (relation.equals("parataxis") && head < 0 && colon) {
        head = child;
        kind = "clause";
      }
    }
    if (head >= 0 && (kind.equals("inf") || kind.equals("small"))) {
      int from = tree.extent(head).from();
      for (int child : tree.children(verb)) {
        String relation = tree.relation(child);
        boolean whom = relation.equals("obj") || relation.equals("iobj");
        if (child > verb && child < head && (whom || isCalledOn(child))) {
          from = Math.min(from, tree.extent(child).from() + (whom ? 0 : 1));
        }
      }
      return new Found(form, kind, List.of(upTo(from, head)), from);
    }
    int mark = head < 0 ? -1 : thatOf(head);
    if (mark > at) {
      return new Found(form, "that", List.of(upTo(mark + 1, head)), mark + 1);
    }
    if (head >= 0) {
      int from = Math.min(tree.extent(head).from(), at > verb ? Math.max(at, 0) : head);
      from = Math.max(from, Math.min(at, head));
      while (from < head && tree.lower(from).equals(",")) {
        from++;
      }
      return new Found(form, kind, List.of(upTo(from, head)), from);
    }
    if (colon) {
      return at < tree.end()
          ? new Found(form, "clause", List.of(new Range(at, tree.end())), at)
          : null;
    }
    if (tree.lower(tree.size() - 1).equals(":") && clause.first().kind() == ClauseKind.ROOT) {
      return new Found(form, "colon", List.of(), tree.size());
    }
    boolean clauses = cue != null && cue.takes(Frame.CLAUSE);
    boolean thing = cue != null && cue.takes(Frame.NAME) && clause.object() >= 0 && !isSubject();
    boolean loose = clauses && !thing || lemma.equals("say");
    if (loose && at < tree.end() && !tree.isPunctuation(at) && holdsClause(at)) {
      boolean opens = opensClause(at) || isSubject();
      int least = opens ? Math.max(at, headFrom(at)) : at;
      return new Found(form, opens ? "pronoun" : "loose", List.of(upTo(at, least)), at);
    }
    return object(form);
  }

  /** "warns war could last": what the tree takes for an object has a verb of its own. */
  boolean isSubject() {
    int object = clause.object();
    String next = tree.lower(object + 1);
    boolean modal = object + 1 < tree.size() && tree.tag(object + 1).equals("MD");
    return object > verb && (modal || Set.of("is", "are", "was", "were", "has").contains(next));
  }

  /** A finite verb stands there that is no relative clause's; "say" takes hardly a thing. */
  private boolean holdsClause(int at) {
    if (lemma.equals("say")) {
      return tree.isFinite(at, tree.end());
    }
    for (int i = at; i < tree.end(); i++) {
      if (!tense(i).isEmpty()) {
        ClauseKind kind = tree.clauseOf(i).first().kind();
        if (kind != ClauseKind.RELATIVE && kind != ClauseKind.ADNOMINAL) {
          return true;
        }
      }
    }
    return false;
  }

  private int headFrom(int at) {
    int word = at;
    while (word < tree.size() - 1 && !tree.isFinite(word, word + 1)) {
      word++;
    }
    int head = tree.head(word);
    boolean auxiliary = head > word && !tree.isPunctuation(head);
    return auxiliary ? head : word;
  }

  int thatOf(int head) {
    for (int child : tree.children(head)) {
      if (child > verb && isThat(child)) {
        return child;
      }
    }
    return -1;
  }

  /** "called on them to leave", "appealed to them to leave". */
  boolean isCalledOn(int child) {
    return tree.relation(child).equals("obl") && tree.extent(child).from() == verb + 1;
  }

  String clauseKind(int child) {
    Clause words = tree.clauseOf(child);
    String marker = words.marker();
    int first = tree.extent(child).from();
    String tag = first < tree.size() ? tree.tag(first) : "";
    if (marker.startsWith("that")) {
      return "that";
    }
    if (marker.startsWith("whether") || marker.startsWith("if") || tag.startsWith("W")) {
      return "wh";
    }
    return tree.isFinite(tree.extent(child).from(), tree.extent(child).to()) ? "clause" : "ing";
  }

  /** A pronoun or a known name with its verb right behind: a clause, though the tree has none. */
  private boolean opensClause(int at) {
    if (tree.tag(at).equals("PRP")) {
      return tree.isFinite(at + 1, at + 4);
    }
    ActorPhrase named = in.mentions().actorStartingAt(tree.token(at));
    if (named == null || named.end() >= in.words().size()) {
      return false;
    }
    int next = tree.word(named.end());
    return tree.isFinite(next, next + 1);
  }
}
