package org.parley.language.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the clauses of a tree, each after the one that it stands in, so that what is shared or
 * controlled is known when it is asked for.
 */
final class ClauseReader {
  /** What a clause is made of. */
  static final class Parts {
    final Clauses clauses;
    final int predicate;
    final ClauseKind kind;
    final @Nullable Clause parent;
    final Dependents own;
    VerbGroup verb;
    Argument subject = Argument.NONE;
    Argument object = Argument.NONE;
    int indirect = -1;
    int agent = -1;
    int antecedent = -1;
    String marker = "";
    Mood mood = Mood.STATEMENT;
    List<Prepositional> prepositional = List.of();
    List<Negation> negations = List.of();

    /**
     * The clause that it goes on after, the nearest of several; null where it goes on after none.
     */
    final @Nullable Clause before;

    Parts(
        Clauses clauses,
        Tree tree,
        int predicate,
        ClauseKind kind,
        @Nullable Clause parent,
        @Nullable Clause before) {
      this.clauses = clauses;
      this.predicate = predicate;
      this.kind = kind;
      this.parent = parent;
      this.before = before;
      own = new Dependents(tree, predicate);
      verb = VerbGroup.of(tree, predicate, own);
    }
  }

  private final Clauses clauses;
  private final Tree tree;
  private final Predicates predicates;
  private final @Nullable Clause[] made;

  /** By the first of coordinated clauses: the last of them that is made. */
  private final @Nullable Clause[] latest;

  private final Antecedents antecedents;
  private final Arguments arguments;

  ClauseReader(Clauses clauses, Tree tree, Predicates predicates) {
    this.clauses = clauses;
    this.tree = tree;
    this.predicates = predicates;
    made = new Clause[tree.size()];
    latest = new Clause[tree.size()];
    antecedents = new Antecedents(tree);
    arguments = new Arguments(tree, antecedents);
  }

  List<Clause> read() {
    for (int k = 0; k < tree.size(); k++) {
      int word = tree.ordered(k);
      ClauseKind kind = predicates.kindOf(word);
      if (kind != null) {
        Clause clause = new Clause(parts(word, kind));
        made[word] = clause;
        latest[clause.first().predicate()] = clause;
      }
    }
    List<Clause> list = new ArrayList<>(predicates.count());
    for (Clause clause : made) {
      if (clause != null) {
        list.add(clause);
      }
    }
    return List.copyOf(list);
  }

  /** By word: what it stands for. */
  int[] stands() {
    return antecedents.stands();
  }

  private Parts parts(int word, ClauseKind kind) {
    int head = tree.head(word);
    Clause parent = head < 0 ? null : made[predicates.owner(head)];
    Clause before =
        kind == ClauseKind.CONJUNCT && parent != null ? latest[parent.first().predicate()] : null;
    Parts parts = new Parts(clauses, tree, word, kind, parent, before);
    antecedents.enter(parts);
    parts.marker = marker(parts);
    parts.negations = new ArrayList<>(2);
    Negations.read(tree, parts);
    Verbs.complete(tree, parts);
    obliques(parts);
    arguments.resolve(parts);
    mood(parts);
    return parts;
  }

  private String marker(Parts parts) {
    List<Integer> marks = parts.own.marks;
    if (marks.isEmpty()) {
      return "";
    }
    // "Why did they leave?" stands in no other clause.
    boolean main = parts.kind == ClauseKind.ROOT || parts.kind == ClauseKind.PARATAXIS;
    int[] words = marks.stream().mapToInt(each -> each).toArray();
    Arrays.sort(words);
    StringBuilder out = new StringBuilder();
    for (int mark : words) {
      if (!main || !tree.xpos(mark).equals("WRB")) {
        out.append(out.isEmpty() ? "" : " ").append(Prepositions.words(tree, mark));
      }
    }
    return out.toString();
  }

  private void obliques(Parts parts) {
    Dependents own = parts.own;
    parts.indirect = antecedents.of(own.indirect);
    parts.agent = antecedents.of(own.agent);
    if (own.obliques.isEmpty()) {
      return;
    }
    List<Prepositional> found = new ArrayList<>(own.obliques.size());
    for (int noun : own.obliques) {
      Prepositional each = Prepositions.of(tree, noun);
      if (parts.agent < 0
          && parts.verb.passive()
          && each.preposition().equals("by")
          && acts(noun)) {
        parts.agent = antecedents.of(noun);
      } else {
        found.add(new Prepositional(each.preposition(), antecedents.of(noun), each.start()));
      }
    }
    parts.prepositional = found;
  }

  private boolean acts(int noun) {
    String upos = tree.upos(noun);
    return (upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON"))
        && !WordLists.TERMS.contains(tree.lower(noun))
        && !tree.has(noun, Relation.NUMMOD);
  }

  private void mood(Parts parts) {
    Clause before = parts.before;
    boolean main =
        switch (parts.kind) {
          case ROOT, CONJUNCT, PARATAXIS, COMPLEMENT, OTHER -> true;
          default -> false;
        };
    if (parts.own.asks || before != null && before.mood() == Mood.QUESTION) {
      parts.mood = Mood.QUESTION;
    } else if (main
        && parts.subject.word() < 0
        && parts.own.expletive < 0
        && parts.own.outer < 0
        && parts.marker.isEmpty()
        && tree.isVerb(parts.predicate)
        && (before == null || before.mood() == Mood.IMPERATIVE)
        && commands(parts)) {
      parts.mood = Mood.IMPERATIVE;
    }
  }

  private boolean commands(Parts parts) {
    for (int auxiliary : parts.own.auxiliaries) {
      if (!tree.lemma(auxiliary).equals("do")) {
        return false;
      }
    }
    return tree.xpos(parts.predicate).equals("VB");
  }
}
