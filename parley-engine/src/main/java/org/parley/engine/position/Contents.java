package org.parley.engine.position;

import org.jspecify.annotations.Nullable;
import org.parley.engine.position.Cue.Sort;
import org.parley.engine.position.StanceRule.Slot;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Negation;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Source;
import org.parley.language.clause.Tense;

/** Finds what a cue wants: the argument that stands in the slot its rule names. */
final class Contents {
  /** How far behind a cue its preposition may stand. */
  static final int REACH = 14;

  private final PassageTree tree;
  private final ContentEnd ends;
  private final NounContents nouns;

  Contents(PassageTree tree) {
    this.tree = tree;
    this.ends = new ContentEnd(tree);
    this.nouns = new NounContents(tree, ends, this);
  }

  /** The first slot that is filled; null if none is. */
  @Nullable Content of(Cue cue) {
    for (String slot : cue.rule().what()) {
      Content found = cue.isNoun() ? nouns.of(cue, slot) : ofPredicate(cue, slot);
      if (found != null && found.to() > found.from()) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Content ofPredicate(Cue cue, String slot) {
    Clause clause = cue.clause();
    return switch (slot) {
      case Slot.OBJECT -> object(cue, clause);
      case Slot.THAT -> that(cue, clause);
      case Slot.TO -> to(cue);
      case Slot.ING -> ing(cue, clause);
      case Slot.SUBJECT -> subject(cue, clause);
      case Slot.ITSELF -> itself(cue, clause);
      default -> behind(cue, slot);
    };
  }

  private @Nullable Content object(Cue cue, Clause clause) {
    int object = tree.isPassive(clause) ? clause.passiveSubject() : clause.object();
    if (object < 0 || cue.sort() == Sort.ADJECTIVE) {
      return null;
    }
    Content wanted = noun(cue, object);
    for (Clause child : clause.children()) {
      if (child.kind() == ClauseKind.OPEN_COMPLEMENT
          && tree.tag(child.predicate()).equals("VBN")
          && child.marker().isEmpty()
          && child.predicate() > object
          && tree.token(child.predicate()) <= wanted.to()) {
        // "wants the sanctions lifted"
        int to = ends.ofClause(child, wanted.from(), cue);
        return new Content(wanted.from(), to, wanted.head(), wanted.negated(), wanted.asked());
      }
    }
    return wanted;
  }

  Content noun(Cue cue, int head) {
    if (tree.clauses().isPredicate(head) && tree.isVerb(head)) {
      return clause(cue, tree.clauseOf(head), tree.clauseOf(head).range().from());
    }
    int start = Math.min(tree.phrase(head).whole().from(), head);
    int from = tree.token(start);
    if (head < cue.word()) {
      int to = tree.tokenEnd(tree.phrase(head).full().to());
      return new Content(from, Math.min(to, tree.token(cue.word())), head, false, -1);
    }
    from = Math.max(from, tree.token(cue.word()) + 1);
    return new Content(from, ends.ofNoun(head, from, cue), head, false, -1);
  }

  Content clause(Cue cue, Clause content, int start) {
    int first = start;
    while (first < content.predicate() && isIntroduction(first)) {
      first++;
    }
    int from = tree.token(first);
    boolean negated =
        content.negations().stream().anyMatch(n -> n.place() != Negation.Place.MARKER);
    int asked = content.subjectSource() == Source.OWN ? content.subject() : -1;
    return new Content(
        from, ends.ofClause(content, from, cue), content.predicate(), negated, asked);
  }

  private boolean isIntroduction(int word) {
    String low = tree.lower(word);
    return low.equals("that") || low.equals("to") || low.equals("\"") || low.equals(",");
  }

  /** "that they leave", with or without the "that". */
  private @Nullable Content that(Cue cue, Clause clause) {
    for (Clause child : clause.children()) {
      boolean behind = child.predicate() > cue.word();
      boolean complement =
          child.kind() == ClauseKind.COMPLEMENT
              || child.kind() == ClauseKind.OPEN_COMPLEMENT
              || child.marker().equals("that") && child.kind() != ClauseKind.RELATIVE;
      boolean own = child.subject() >= 0 && child.subjectSource() == Source.OWN;
      if (behind
          && complement
          && (own || child.marker().equals("that"))
          && !PositionWords.SUPPOSED.contains(child.marker())) {
        return listed(cue, child, clause(cue, child, Math.max(child.range().from(), cue.end())));
      }
    }
    return thatBehind(cue);
  }

  /**
   * "that they leave the bloc, disarm, free the crew": clauses that the parser sets side by side.
   */
  private Content listed(Cue cue, Clause first, Content content) {
    int to = content.to();
    for (Clause next : cue.clause().children()) {
      if (next.kind() == ClauseKind.COMPLEMENT
          && next.predicate() > first.predicate()
          && next.subjectSource() != Source.OWN
          && (next.marker().isEmpty() || next.marker().equals("that"))
          && tree.lower(tree.groupStart(next) - 1).equals(",")
          && tree.token(tree.groupStart(next)) == to + 1) {
        to = ends.ofClause(next, content.from(), cue);
      }
    }
    return new Content(content.from(), to, content.head(), content.negated(), content.asked());
  }

  /**
   * "demanded in an address on Saturday that": the clause stands behind its "that" all the same.
   */
  private @Nullable Content thatBehind(Cue cue) {
    for (int word = cue.end(); word < Math.min(tree.size() - 2, cue.end() + REACH); word++) {
      boolean between = cue.clause().object() >= 0 && cue.clause().object() < word;
      if (tree.lower(word).equals("that") && between) {
        // "promised a law that would": the clause describes what is promised.
        return null;
      }
      if (tree.lower(word).equals("that")) {
        int from = tree.token(word + 1);
        int end = tree.tokenEnd(Math.max(cue.clause().range().to(), word + 2));
        return new Content(from, ends.within(from, end, cue), word + 1, false, -1);
      }
      if (isBarrier(word) || tree.lower(word).equals(",")) {
        break;
      }
    }
    return null;
  }

  /** "to leave", "to talks", also where an addressee stands between. */
  @Nullable Content to(Cue cue) {
    for (Clause child : cue.clause().children()) {
      boolean infinitive =
          child.kind() == ClauseKind.OPEN_COMPLEMENT && child.marker().equals("to");
      if (!cue.isNoun() && infinitive && child.predicate() > cue.word()) {
        int start = child.predicate();
        while (start > cue.end() && !tree.lower(start).equals("to")) {
          start--;
        }
        return clause(cue, child, start);
      }
    }
    for (int word = cue.end(); word < Math.min(tree.size() - 1, cue.end() + REACH); word++) {
      if (!tree.lower(word).equals("to") || tree.lower(word - 1).equals("order")) {
        if (isBarrier(word)) {
          break;
        }
        continue;
      }
      int next = word + 1;
      while (tree.tag(next).startsWith("RB") && next < tree.size() - 1) {
        next++;
      }
      int marked = tree.head(word);
      boolean far = tree.tag(word).equals("TO") && marked > next && tree.tag(marked).equals("VB");
      boolean infinitive =
          far || tree.tag(next).equals("VB") || tree.tag(word).equals("TO") && tree.isVerb(next);
      if (infinitive) {
        int head = far ? marked : verbBehind(next);
        Clause content = tree.clauseOf(head);
        boolean reached =
            word == cue.end()
                || onlyBetween(cue, word)
                || tree.head(head) == cue.word()
                || !cue.rule().whom().isEmpty();
        if (content.predicate() < word || !reached) {
          return null;
        }
        return clause(cue, content, word);
      }
      boolean adjacent = word == cue.end();
      boolean named = cue.rule().whom().contains("to") && tree.actorAt(tree.token(next)) != null;
      if (!named && (adjacent || governs(cue, word))) {
        return nounBehind(cue, word);
      }
    }
    return null;
  }

  /** The main verb of "be withdrawn", "have left". */
  private int verbBehind(int verb) {
    int at = verb;
    while (at + 1 < tree.size() && tree.relation(at).startsWith("aux") && tree.head(at) > at) {
      at = tree.head(at);
    }
    return tree.relation(at).equals("cop") && tree.head(at) > at ? tree.head(at) : at;
  }

  /** Another clause begins: what stands behind belongs there. */
  private boolean isBarrier(int word) {
    String low = tree.lower(word);
    String tag = tree.tag(word);
    return low.equals(";")
        || low.equals(":")
        || low.equals("that")
        || low.equals("but")
        || tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("MD");
  }

  private boolean governs(Cue cue, int preposition) {
    int noun = tree.head(preposition);
    return noun > preposition && tree.head(noun) == cue.word();
  }

  private @Nullable Content nounBehind(Cue cue, int preposition) {
    if (!tree.words().isWord(tree.token(preposition + 1))
        && !tree.lower(preposition + 1).equals("\"")) {
      return null;
    }
    if (PositionWords.STRANDS.contains(tree.lower(preposition + 1))) {
      return null;
    }
    int noun = tree.head(preposition);
    if (noun <= preposition) {
      noun = preposition + 1;
      while (noun < tree.size() - 1 && !tree.isNoun(noun) && tree.head(noun) > noun) {
        noun = tree.head(noun);
      }
    }
    if (tree.isVerb(noun)) {
      return clause(cue, tree.clauseOf(noun), preposition + 1);
    }
    int from = tree.token(preposition + 1);
    return new Content(from, ends.ofNoun(noun, from, cue), noun, false, -1);
  }

  private @Nullable Content ing(Cue cue, Clause clause) {
    for (Clause child : clause.children()) {
      boolean gerund = tree.tag(child.predicate()).equals("VBG") && child.tense() == Tense.NONE;
      if (gerund && child.predicate() > cue.word() && child.range().from() <= cue.end() + 1) {
        return clause(cue, child, child.range().from());
      }
    }
    return null;
  }

  private @Nullable Content subject(Cue cue, Clause clause) {
    int subject = clause.subject();
    Clause parent = clause.parent();
    if (subject < 0 && parent != null && parent.object() < clause.copula()) {
      // "said the offer was absurd": the offer may hang from the verb above.
      subject = parent.object();
    }
    if (subject < 0) {
      return null;
    }
    if (subject > cue.word()) {
      return noun(cue, subject);
    }
    Clause inner = tree.clauses().isPredicate(subject) ? tree.clauseOf(subject) : null;
    int start = inner == null ? tree.phrase(subject).full().from() : inner.range().from();
    int from = tree.token(start);
    int to =
        inner == null
            ? tree.tokenEnd(tree.phrase(subject).whole().to())
            : tree.tokenEnd(inner.range().to());
    return new Content(from, Math.min(to, tree.token(tree.groupStart(clause))), subject, false, -1);
  }

  /** The verb with all that belongs to it; where it has a subject that is not named, that too. */
  private Content itself(Cue cue, Clause clause) {
    int start = tree.groupStart(clause);
    if (cue.rule().isSpeaker() || tree.isPassive(clause)) {
      int subject = clause.subject();
      if (subject >= 0 && subject < clause.predicate()) {
        start = Math.min(start, tree.phrase(subject).full().from());
      }
    }
    int from = tree.token(start);
    boolean named =
        clause.subjectSource() == Source.OWN || clause.subjectSource() == Source.CONTROLLED;
    int asked = named ? clause.subject() : -1;
    return new Content(from, ends.ofClause(clause, from, cue), clause.predicate(), false, asked);
  }

  /** What stands behind a preposition of the cue. */
  @Nullable Content behind(Cue cue, String preposition) {
    for (int word = cue.end(); word < Math.min(tree.size() - 1, cue.end() + REACH); word++) {
      if (tree.lower(word).equals(preposition)
          && (word == cue.end() || governs(cue, word) || onlyBetween(cue, word))) {
        return nounBehind(cue, word);
      }
      if (isBarrier(word)) {
        break;
      }
    }
    Content gerund = preposition.equals("without") ? without(cue) : null;
    if (gerund != null) {
      return gerund;
    }
    for (Prepositional each : cue.clause().prepositional()) {
      boolean before = preposition.equals("without");
      if (!cue.isNoun()
          && each.preposition().equals(preposition)
          && (each.start() > cue.word() || before)) {
        return nounBehind(cue, each.start());
      }
    }
    return null;
  }

  /** "it is impossible to end it without meeting him": whichever verb the parser gives it to. */
  private @Nullable Content without(Cue cue) {
    for (int word = cue.end();
        word < Math.min(tree.size() - 1, cue.clause().range().to());
        word++) {
      if (tree.lower(word).equals("without")) {
        return nounBehind(cue, word);
      }
    }
    return null;
  }

  /** Times, adverbs and who is asked may stand before the preposition. */
  private boolean onlyBetween(Cue cue, int preposition) {
    for (int word = cue.end(); word < preposition; word++) {
      int token = tree.token(word);
      String low = tree.lower(word);
      boolean passes =
          tree.isTime(token)
              || tree.tag(word).startsWith("RB")
              || tree.actorAt(token) != null
              || cue.rule().whom().contains(low)
              || low.equals("on")
              || low.equals("\"");
      if (!passes) {
        return false;
      }
    }
    return true;
  }
}
