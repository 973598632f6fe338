package org.parley.language.clause;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause: a predicate and what belongs to it. Words are numbers of the sentence, -1 is none.
 * Immutable.
 *
 * <p>A worked example, "The town that was shelled by Torvia has not fallen.": two clauses. Of
 * "shelled": {@code kind()} RELATIVE, {@code subject()} "town" with source ANTECEDENT, {@code
 * isPassive()}, {@code doer()} "Torvia", {@code undergoer()} "town". Of "fallen": {@code doer()}
 * "town", {@code isNegated()}, {@code isPerfect()}, {@code tense()} PRESENT.
 */
public final class Clause {
  private final Clauses clauses;
  private final int predicate;
  private final ClauseKind kind;
  private final @Nullable Clause parent;
  private final Clause first;
  private final Dependents own;
  private final VerbGroup verb;
  private final Argument subject;
  private final Argument object;
  private final int indirect;
  private final int agent;
  private final int antecedent;
  private final String marker;
  private final Mood mood;
  private final List<Prepositional> prepositional;
  private final List<Negation> negations;

  Clause(ClauseReader.Parts parts) {
    clauses = parts.clauses;
    predicate = parts.predicate;
    kind = parts.kind;
    parent = parts.parent;
    first = kind == ClauseKind.CONJUNCT && parent != null ? parent.first : this;
    own = parts.own;
    verb = parts.verb;
    subject = parts.subject;
    object = parts.object;
    indirect = parts.indirect;
    agent = parts.agent;
    antecedent = parts.antecedent;
    marker = parts.marker;
    mood = parts.mood;
    prepositional = List.copyOf(parts.prepositional);
    negations = List.copyOf(parts.negations);
  }

  /** The head: a verb, or a noun or adjective with or without a copula. */
  public int predicate() {
    return predicate;
  }

  /** The base form of the predicate with its particles: "carry out". */
  public String lemma() {
    String lemma = clauses.sentence().lemma(predicate);
    if (own.particles.isEmpty()) {
      return lemma;
    }
    StringBuilder out = new StringBuilder(lemma);
    for (int particle : own.particles) {
      out.append(' ').append(clauses.sentence().lemma(particle));
    }
    return out.toString();
  }

  public ClauseKind kind() {
    return kind;
  }

  /** The clause that this one stands in, or goes on after; null for a root. */
  public @Nullable Clause parent() {
    return parent;
  }

  /** The clauses whose parent this is, in order. */
  public List<Clause> children() {
    return clauses.childrenOf(this);
  }

  /**
   * The first of coordinated clauses, whose kind tells what all are; this one, where it is none.
   */
  public Clause first() {
    return first;
  }

  /**
   * What introduces it, in small letters: "that", "whether", "if", "because", "in order to", "to",
   * "when", "for to"; empty for nothing.
   */
  public String marker() {
    return marker;
  }

  /** The word that joins it to the clause before: "and", "but", "nor"; -1. */
  public int coordinator() {
    return own.coordinators.isEmpty() ? -1 : own.coordinators.get(0);
  }

  /**
   * The grammatical subject, of passives too; for who, which, that of a relative clause, what they
   * stand for. Where the subject is a clause, its predicate.
   */
  public int subject() {
    return subject.word();
  }

  /** How the subject is known. */
  public Source subjectSource() {
    return subject.source();
  }

  /** The subject, where the clause is passive. */
  public int passiveSubject() {
    return isPassive() ? subject.word() : -1;
  }

  /** Of "The aim is that they leave": "aim". */
  public int outerSubject() {
    return own.outer == subject.word() ? -1 : own.outer;
  }

  /** The "it" or "there" that stands for nothing. */
  public int expletive() {
    return own.expletive;
  }

  /** Who is named with "by" in a passive. */
  public int agent() {
    return agent;
  }

  public int object() {
    return object.word();
  }

  /** How the object is known. */
  public Source objectSource() {
    return object.source();
  }

  /**
   * To whom it is given or told; in a passive with an object, the subject: "They were given a
   * week."
   */
  public int indirectObject() {
    return isPassive() && object.word() >= 0 ? subject.word() : indirect;
  }

  /** Who does it: the subject, in a passive the agent. */
  public int doer() {
    return isPassive() ? agent : subject.word();
  }

  /** To whom it is done: the object, in a passive the subject. */
  public int undergoer() {
    return isPassive() && object.word() < 0 ? subject.word() : object.word();
  }

  /** Nouns with a preposition, and those without one that tell time or measure; not the agent. */
  public List<Prepositional> prepositional() {
    return prepositional;
  }

  /** The first noun with that preposition; -1. */
  public int prepositional(String preposition) {
    for (Prepositional each : prepositional) {
      if (each.preposition().equals(preposition)) {
        return each.noun();
      }
    }
    return -1;
  }

  /** The clauses that it demands, says, begins: complements with and without a subject. */
  public List<Clause> complements() {
    return children().stream()
        .filter(c -> c.kind == ClauseKind.COMPLEMENT || c.kind == ClauseKind.OPEN_COMPLEMENT)
        .toList();
  }

  /** The noun that a relative, participial or other clause of a noun describes. */
  public int antecedent() {
    return antecedent;
  }

  /** "out" of "carried out". */
  public List<Integer> particles() {
    return Collections.unmodifiableList(own.particles);
  }

  /** Adverbs of the predicate, those that negate among them. */
  public List<Integer> adverbs() {
    return Collections.unmodifiableList(own.adverbs);
  }

  /**
   * Auxiliaries and the copula, in order, without "to"; shared ones: "has come and <i>gone</i>".
   */
  public List<Integer> auxiliaries() {
    return verb.auxiliaries();
  }

  /** "is" of "is a minister". */
  public int copula() {
    return own.copula;
  }

  public Modality modality() {
    return verb.modality();
  }

  public Tense tense() {
    return verb.tense();
  }

  public boolean isPerfect() {
    return verb.perfect();
  }

  public boolean isProgressive() {
    return verb.progressive();
  }

  public boolean isPassive() {
    return verb.passive();
  }

  public Mood mood() {
    return mood;
  }

  public boolean isNegated() {
    return !negations.isEmpty();
  }

  /** What negates it, and where that stands. */
  public List<Negation> negations() {
    return negations;
  }

  VerbGroup verb() {
    return verb;
  }

  /** The words whose smallest clause this is, in order. */
  public List<Integer> words() {
    return clauses.wordsOf(this);
  }

  /**
   * From its first word to its last, clauses inside and its marker too, without marks at its ends.
   */
  public Range range() {
    return clauses.rangeOf(this);
  }

  @Override
  public String toString() {
    return kind + " " + lemma() + " " + range();
  }
}
