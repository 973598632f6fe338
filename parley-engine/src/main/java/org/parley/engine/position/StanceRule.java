package org.parley.engine.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Stance;

/**
 * One way of wording a stance, as the table {@code stances.yaml} has it: a predicate, and where its
 * arguments stand in the tree.
 *
 * @param says what the words say, in one line
 * @param verb base forms of verbs, with a particle ("rule out"); "*" for any predicate
 * @param noun base forms of nouns that name the stance ("demand")
 * @param adjective adjectives and participles behind a copula ("ready")
 * @param modal what must stand at the verb: modals, "progressive", "imperative"; empty for anything
 * @param predicate nouns and adjectives behind a copula ("is unacceptable") or behind the verb
 *     ("called it immoral"); empty for any
 * @param what where the thing wanted stands: {@link Slot}s, the first that is filled counts
 * @param whom where it stands of whom it is asked: "object" or prepositions
 * @param score share of its readings that were right, or an estimate
 * @param only issues that it is held to; empty for all
 * @param not issues that it never has
 * @param unless words that the thing wanted may not begin with, and nobody who may not be asked
 * @param told where it counts
 * @param holder whose position it is
 * @param negated true where the cue must be negated, and the stance is that of the negated words
 * @param steady true where "not" says nothing of the stance: what is not confirmed is not refused
 * @param phrase true where a noun phrase is wanted, and no clause
 * @param alone true where the thing wanted may have been named before: "but they have refused"
 * @param before true where the sentences before may name what the thing wanted is about: "rejected
 *     the proposal"
 * @param urges true where a clause that is wanted must say what shall be, and not what is
 */
record StanceRule(
    String id,
    String says,
    Stance stance,
    List<String> verb,
    List<String> noun,
    List<String> adjective,
    List<String> modal,
    List<String> predicate,
    List<String> what,
    List<String> whom,
    double score,
    List<String> only,
    List<String> not,
    List<String> unless,
    Told told,
    Holder holder,
    boolean negated,
    boolean steady,
    boolean phrase,
    boolean urges,
    boolean alone,
    boolean before,
    List<Example> yes,
    List<String> no) {

  /** In whose words a rule counts. */
  enum Told {
    /** Wherever it stands. */
    ANYWHERE,
    /** In reported and quoted words only. */
    SPEECH,
    /** In reported and quoted words of the party itself: from others it is a forecast. */
    OWN
  }

  /** Whose position a rule reads. */
  enum Holder {
    /** Of who does it, or owns it. */
    DOER,
    /** Of who speaks, whatever the subject. */
    SPEAKER,
    /** Of who does it or owns it, else of who speaks. */
    EITHER
  }

  /** A sentence and the position that stands in it: "France demand ceasefire". */
  record Example(String text, String is) {}

  /** Slots of {@code what} that are no prepositions. */
  static final class Slot {
    /** The direct object; of a passive the subject. */
    static final String OBJECT = "object";

    /** A clause with a subject of its own: "that they leave". */
    static final String THAT = "that";

    /** An infinitive, or a noun with "to". */
    static final String TO = "to";

    /** "leaving". */
    static final String ING = "ing";

    /** The subject: "a referendum is unacceptable". */
    static final String SUBJECT = "subject";

    /** The verb itself with all that belongs to it: "withdraw its troops". */
    static final String ITSELF = "itself";

    /** Of a noun, what it is said to be or to include: "its demands include ...". */
    static final String IS = "is";

    /** Of a noun, the noun before it: "a ceasefire promise". */
    static final String BEFORE = "before";

    /** Of a noun, the clause that it stands in: "was opened at their request". */
    static final String HOST = "host";

    private Slot() {}
  }

  StanceRule {
    verb = copy(verb);
    noun = copy(noun);
    adjective = copy(adjective);
    modal = copy(modal);
    predicate = copy(predicate);
    what = copy(what);
    whom = copy(whom);
    only = copy(only);
    not = copy(not);
    unless = copy(unless);
    told = told == null ? Told.ANYWHERE : told;
    holder = holder == null ? Holder.DOER : holder;
    yes = copy(yes);
    no = copy(no);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  boolean allows(String issue) {
    return (only.isEmpty() || only.contains(issue)) && !not.contains(issue);
  }

  boolean isSpeaker() {
    return holder == Holder.SPEAKER;
  }
}
