package org.parley.language.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds subject and object of a clause: its own, else those that the clauses above lend it. */
final class Arguments {
  private final Tree tree;
  private final Antecedents antecedents;

  Arguments(Tree tree, Antecedents antecedents) {
    this.tree = tree;
    this.antecedents = antecedents;
  }

  void resolve(ClauseReader.Parts parts) {
    parts.subject = subject(parts);
    if (parts.subject.source() == Source.ANTECEDENT) {
      antecedents.fill(parts.predicate);
    }
    parts.object = object(parts);
    agent(parts);
  }

  private Argument subject(ClauseReader.Parts parts) {
    Dependents own = parts.own;
    if (own.subject >= 0) {
      int stands = antecedents.of(own.subject);
      return Argument.of(stands, stands == own.subject ? Source.OWN : Source.ANTECEDENT);
    }
    if (own.clausalSubject >= 0) {
      return Argument.of(own.clausalSubject, Source.OWN);
    }
    int missing = antecedents.missing(parts.predicate);
    if (own.expletive >= 0) {
      return Argument.NONE;
    }
    boolean finite = parts.verb.tense() != Tense.NONE;
    return switch (parts.kind) {
      case CONJUNCT -> shared(parts.before);
      case OPEN_COMPLEMENT -> controlled(parts);
      case ADVERBIAL -> finite ? Argument.NONE : adverbial(parts);
      case RELATIVE -> Argument.of(missing, Source.ANTECEDENT);
      case PARTICIPIAL -> Argument.of(parts.antecedent, Source.ANTECEDENT);
      case INFINITIVAL, ADNOMINAL ->
          finite ? Argument.NONE : Argument.of(holder(parts), Source.CONTROLLED);
      case COMPLEMENT ->
          finite
              ? Argument.of(missing, Source.ANTECEDENT)
              : isParticiple(parts) || parts.marker.endsWith("to")
                  ? above(parts.parent)
                  : Argument.NONE;
      default -> Argument.NONE;
    };
  }

  private static Argument shared(@Nullable Clause before) {
    if (before == null || before.subject() < 0) {
      return Argument.NONE;
    }
    Source source = before.subjectSource();
    return Argument.of(before.subject(), source == Source.OWN ? Source.SHARED : source);
  }

  private static Argument above(@Nullable Clause parent) {
    return parent == null ? Argument.NONE : Argument.of(parent.subject(), Source.CONTROLLED);
  }

  /**
   * Who is to do what another clause says: "urged <i>them</i> to leave", "<i>they</i> agreed to".
   */
  private Argument controlled(ClauseReader.Parts parts) {
    Clause parent = parts.parent;
    if (parent == null) {
      return Argument.NONE;
    }
    String lemma = tree.lemma(parent.predicate());
    if (!WordLists.PROMISERS.contains(lemma)) {
      if (parent.object() >= 0) {
        return Argument.of(parent.object(), Source.CONTROLLED);
      }
      if (parent.indirectObject() >= 0) {
        return Argument.of(parent.indirectObject(), Source.CONTROLLED);
      }
      int asked = asked(parent, lemma, parts.predicate);
      if (asked >= 0) {
        return Argument.of(asked, Source.CONTROLLED);
      }
    }
    return above(parent);
  }

  /** "appealed to <i>them</i> to leave". */
  private static int asked(Clause parent, String lemma, int predicate) {
    for (Prepositional each : parent.prepositional()) {
      if (each.noun() < predicate && WordLists.ASKERS.contains(lemma + '_' + each.preposition())) {
        return each.noun();
      }
    }
    return -1;
  }

  private Argument adverbial(ClauseReader.Parts parts) {
    Clause parent = parts.parent;
    // "as expected" says nothing of the subject.
    if (parent == null || parts.marker.equals("as") || parts.marker.equals("than")) {
      return Argument.NONE;
    }
    String lemma = tree.lemma(parent.predicate());
    boolean ofObject =
        switch (parts.marker) {
          // "prevented them from leaving", "accused them of leaving"
          case "from", "of" -> true;
          case "to" -> WordLists.MOVERS.contains(lemma);
          case "for" -> WordLists.JUDGES.contains(lemma);
          default -> false;
        };
    if (ofObject && parent.object() >= 0 && !parent.isPassive()) {
      return Argument.of(parent.object(), Source.CONTROLLED);
    }
    if (parts.marker.equals("to")) {
      int asked = asked(parent, lemma, parts.predicate);
      if (asked >= 0) {
        return Argument.of(asked, Source.CONTROLLED);
      }
    }
    return above(parent);
  }

  /** Whose plan to leave it is: "<i>its</i> plan to leave", "<i>They</i> have a plan to leave". */
  private int holder(ClauseReader.Parts parts) {
    int noun = parts.antecedent;
    if (noun < 0) {
      return -1;
    }
    int owner = tree.first(noun, Relation.NMOD_POSS);
    if (owner >= 0) {
      return antecedents.of(owner);
    }
    Clause parent = parts.parent;
    boolean light =
        parent != null
            && parent.object() == noun
            && !parent.isPassive()
            && WordLists.LIGHT.contains(tree.lemma(parent.predicate()));
    return parent != null && light ? parent.subject() : -1;
  }

  private boolean isParticiple(ClauseReader.Parts parts) {
    return tree.xpos(parts.predicate).equals("VBG") && parts.own.auxiliaries.isEmpty();
  }

  private Argument object(ClauseReader.Parts parts) {
    Dependents own = parts.own;
    if (own.object >= 0) {
      int stands = antecedents.of(own.object);
      return Argument.of(stands, stands == own.object ? Source.OWN : Source.ANTECEDENT);
    }
    if (!tree.isVerb(parts.predicate) || parts.verb.passive() || own.copula >= 0) {
      return Argument.NONE;
    }
    Clause before = parts.before;
    if (before != null) {
      int object = before.object();
      boolean both =
          before.objectSource() == Source.OWN
              ? object > parts.predicate
              : before.objectSource() == Source.ANTECEDENT && own.subject < 0;
      return both ? Argument.of(object, Source.SHARED) : Argument.NONE;
    }
    int missing = antecedents.missing(parts.predicate);
    if (missing < 0 || hasVerbalComplement(parts.predicate)) {
      return Argument.NONE;
    }
    antecedents.fill(parts.predicate);
    if (tree.lemma(parts.predicate).equals("be") || tree.xpos(missing).equals("WRB")) {
      return Argument.NONE;
    }
    if (own.stranded >= 0) {
      List<Prepositional> all = new ArrayList<>(parts.prepositional);
      all.add(new Prepositional(tree.lower(own.stranded), missing, own.stranded));
      parts.prepositional = all;
      return Argument.NONE;
    }
    return WordLists.CIRCUMSTANCES.contains(tree.lemma(missing))
        ? Argument.NONE
        : Argument.of(missing, Source.ANTECEDENT);
  }

  private boolean hasVerbalComplement(int predicate) {
    for (int k = tree.from(predicate); k < tree.to(predicate); k++) {
      int child = tree.child(k);
      Relation relation = tree.relation(child);
      if ((relation == Relation.CCOMP || relation == Relation.XCOMP) && tree.isVerb(child)) {
        return true;
      }
    }
    return false;
  }

  /** "was seized and burned by them". */
  private static void agent(ClauseReader.Parts parts) {
    Clause before = parts.before;
    if (before != null
        && parts.agent < 0
        && parts.verb.passive()
        && before.isPassive()
        && before.agent() > parts.predicate) {
      parts.agent = before.agent();
    }
  }
}
