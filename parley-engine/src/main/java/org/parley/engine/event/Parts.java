package org.parley.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.passage.Syntax;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Phrase;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Range;

/** The words that name participants, from the heads of their phrases. */
final class Parts {
  private static final Set<String> NOBODY =
      Set.of("that", "which", "what", "this", "these", "those", "there", "nothing", "something");
  private static final int LONGEST = 24;

  private final Scene scene;

  Parts(Scene scene) {
    this.scene = scene;
  }

  /** One part for each phrase, with those conjoined to it. */
  List<Part> of(List<Integer> heads) {
    List<Part> found = new ArrayList<>();
    Set<Integer> seen = new java.util.HashSet<>();
    for (int head : heads) {
      int before = before(head);
      if (before >= 0 && seen.add(before)) {
        Part part = of(before);
        if (part != null) {
          found.add(part);
        }
      }
      for (int each : scene.phrase(head).conjuncts()) {
        if (each >= 0 && (each == head || !scene.clauses().isPredicate(each)) && seen.add(each)) {
          Part part = of(each);
          if (part != null) {
            found.add(part);
          }
        }
      }
      if (seen.add(head)) {
        Part part = of(head);
        if (part != null) {
          found.add(part);
        }
      }
    }
    return found;
  }

  /** True for who or what can act: people, states, weapons and attacks, not a statement. */
  boolean acts(int head) {
    for (int each : scene.deep(head)) {
      if (scene.isWho(each)
          || scene.isPlace(each)
          || Classes.has("means", scene.lemma(each), scene.lower(each))
          || Classes.has("attack", scene.lemma(each), scene.lower(each))
          || Classes.has("troop", scene.lemma(each), scene.lower(each))) {
        return true;
      }
    }
    Range core = scene.phrase(head).core();
    for (int word = core.from(); word < core.to(); word++) {
      if (scene.place(word) != null) {
        return true;
      }
    }
    return actor(head) != null;
  }

  /** "Peru and its allies" where the tree lost the "and": Peru; -1 for none. */
  private int before(int head) {
    int from = scene.phrase(head).core().from();
    int and = scene.lower(from).equals("and") ? from : from - 1;
    int word = and - 1;
    boolean lost =
        scene.lower(and).equals("and")
            && word >= 0
            && scene.isNoun(word)
            && scene.sentence().relation(word).startsWith("nsubj")
            && scene.sentence().relation(head).startsWith("nsubj");
    return lost ? word : -1;
  }

  private @Nullable Part of(int head) {
    String upos = scene.sentence().upos(head);
    if (NOBODY.contains(scene.lower(head))
        || !scene.isNoun(head) && !upos.equals("ADJ") && !upos.equals("DET")) {
      return null;
    }
    Phrase phrase = scene.phrase(head);
    Range range = phrase.full();
    if (upos.equals("ADJ") && range.from() == head) {
      return null;
    }
    int to = range.to();
    for (Clause clause : phrase.clauses()) {
      int start = clause.range().from();
      to = start > head && start < to ? start : to;
    }
    while (to > head + 1 && ",;:-(".contains(scene.lower(to - 1))) {
      to--;
    }
    to = Math.min(to, head + LONGEST);
    int from = Math.max(range.from(), head - LONGEST);
    while (from < head && Set.of("and", ",", "or", "but").contains(scene.lower(from))) {
      from++;
    }
    Syntax syntax = scene.syntax();
    int start = syntax.token(from);
    int end = Math.max(start + 1, syntax.tokenEnd(to));
    return new Part(start, end, actor(head), scene.lemma(head), instead(head));
  }

  /** For "they" of "The miners said they will stay": the miners; null for none. */
  private @Nullable Part instead(int head) {
    if (!scene.sentence().upos(head).equals("PRON")) {
      return null;
    }
    Clause own = scene.clauses().clauseOf(head);
    int steps = 0;
    for (Clause at = own.parent(); at != null && steps < 4; at = at.parent(), steps++) {
      int doer = Doers.of(scene, at);
      if (doer >= 0 && doer != head && !scene.sentence().upos(doer).equals("PRON")) {
        return acts(doer) ? of(doer) : null;
      }
    }
    return null;
  }

  /** The actor at the head; of a thing, whose it is: "the decision of Peru". */
  private @Nullable ActorPhrase actor(int head) {
    ActorPhrase own = scene.actor(head);
    if (own != null) {
      return own;
    }
    for (int each : scene.deep(head)) {
      ActorPhrase measured = scene.actor(each);
      if (measured != null) {
        return measured;
      }
    }
    if (scene.isWho(head)) {
      return null;
    }
    Phrase phrase = scene.phrase(head);
    int possessor = phrase.possessor();
    ActorPhrase owner = possessor < 0 ? null : scene.actor(possessor);
    if (owner != null) {
      return owner;
    }
    for (Prepositional each : phrase.attributes()) {
      ActorPhrase inside = scene.actor(each.noun());
      if (inside != null && Set.of("of", "by", "from", "in").contains(each.preposition())) {
        return inside;
      }
    }
    for (int word = phrase.core().from(); word < head; word++) {
      ActorPhrase before = scene.actor(word);
      if (before != null) {
        return before;
      }
    }
    return null;
  }
}
