package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.Side;
import org.parley.engine.passage.FunctionWords;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Prepositional;
import org.parley.language.clause.Range;
import org.parley.language.clause.Source;
import org.parley.language.clause.Tense;

/** Finds whose a predicate is in the tree: who does it, or who owns it. */
final class Holders {
  /** Deeper than sentences are; a guard against odd trees. */
  private static final int DEEPEST = 12;

  /** How far before "that" its "signals from Torvia" may begin. */
  private static final int NEAR = 8;

  private static final Set<String> SPEAKERS = Set.of("my", "our", "mine", "ours");
  private static final Set<String> MADE_BY = Set.of("by", "from", "of");

  private final PassageTree tree;

  Holders(PassageTree tree) {
    this.tree = tree;
  }

  /** Who does what a clause says; conjuncts and words without a subject ask the clause above. */
  Holder ofClause(Clause clause) {
    return ofClause(clause, 0);
  }

  private Holder ofClause(Clause clause, int depth) {
    Clause main = finiteAbove(clause);
    if (main != null && depth <= DEEPEST) {
      return ofClause(main, depth + 1);
    }
    Holder other = other(clause, depth);
    if (other.isKnown()) {
      return other;
    }
    int doer = tree.doer(clause);
    Holder named = doer < 0 ? Holder.NOBODY : ofPhrase(doer, depth + 1);
    Clause parent = clause.parent();
    if (named.isKnown() || depth > DEEPEST) {
      return named;
    }
    if (tree.isPassive(clause) && !clause.auxiliaries().isEmpty()) {
      return Holder.NOBODY;
    }
    boolean bare = clause.tense() == Tense.NONE && clause.kind() != ClauseKind.ROOT;
    boolean joined = clause.kind() == ClauseKind.CONJUNCT && clause.subjectSource() != Source.OWN;
    if (parent != null && (bare || joined)) {
      return ofClause(parent, depth + 1);
    }
    return doer < 0 ? before(clause) : Holder.NOBODY;
  }

  /** "thanked Torvia for offering talks": whose deed it is stands as the object. */
  private Holder other(Clause clause, int depth) {
    Clause parent = clause.parent();
    if (parent == null) {
      return Holder.NOBODY;
    }
    boolean named =
        depth <= DEEPEST
            && parent.object() >= 0
            && parent.object() < clause.predicate()
            && (clause.marker().equals("for") || clause.marker().equals("of"))
            && PositionWords.JUDGE.contains(tree.lemma(parent.predicate()));
    return named ? ofPhrase(parent.object(), depth + 1) : Holder.NOBODY;
  }

  /** "signals from Torvia that it is ready": who gives them is "it". */
  Holder teller(Clause clause) {
    int subject = clause.subject() < 0 ? clause.expletive() : clause.subject();
    boolean it =
        subject >= 0 && (tree.lower(subject).equals("it") || tree.lower(subject).equals("they"));
    int that = clause.range().from();
    if (!it || !tree.lower(that).equals("that")) {
      return Holder.NOBODY;
    }
    for (int word = that - 1; word > Math.max(0, that - NEAR); word--) {
      if (tree.isVerb(word)) {
        break;
      }
      boolean from = tree.lower(word).equals("from") || tree.lower(word).equals("by");
      ActorPhrase actor = from ? tree.actorAt(tree.token(word + 1)) : null;
      if (actor != null && tree.isNoun(word - 1)) {
        return new Holder(List.of(actor), false, subject);
      }
    }
    return Holder.NOBODY;
  }

  /** "urged them to leave and <i>called</i> for talks": a finite verb joined to an infinitive. */
  private @Nullable Clause finiteAbove(Clause clause) {
    Clause beside = participleBeside(clause);
    if (beside != null) {
      return beside;
    }
    boolean lent = clause.kind() == ClauseKind.CONJUNCT && clause.subjectSource() != Source.OWN;
    if (!lent || !tree.isFinite(clause)) {
      return null;
    }
    Clause at = clause.parent();
    Clause above = at == null ? null : at.parent();
    boolean past = tree.tag(tree.groupStart(clause)).equals("VBD");
    if (at != null
        && above != null
        && past
        && at.kind() == ClauseKind.COMPLEMENT
        && at.tense() == Tense.PRESENT
        && above.tense() == Tense.PAST) {
      // "said they are ready and vowed": the times tell who vowed.
      return above;
    }
    boolean climbed = false;
    while (at != null && !tree.isFinite(at) && at.copula() < 0) {
      at = at.parent();
      climbed = true;
    }
    return climbed ? at : null;
  }

  /**
   * "said no, noting that Torvia has shelled the port and instead <i>calling</i> for talks": a
   * participle goes on another one, not a finite verb.
   */
  private @Nullable Clause participleBeside(Clause clause) {
    Clause at = clause.parent();
    boolean participle =
        clause.kind() == ClauseKind.CONJUNCT
            && clause.auxiliaries().isEmpty()
            && tree.tag(clause.predicate()).equals("VBG");
    if (!participle || at == null || !tree.isFinite(at) || at.isProgressive()) {
      return null;
    }
    for (int word = at.predicate() - 1; word > 0; word--) {
      Clause other = tree.clauseOf(word);
      if (tree.tag(word).equals("VBG")
          && tree.lower(word - 1).equals(",")
          && other.predicate() == word
          && other.parent() != null) {
        return other.parent();
      }
    }
    return null;
  }

  /** The actor that stands before the verb where the tree shows no subject. */
  private Holder before(Clause clause) {
    int verb = tree.token(tree.groupStart(clause));
    int from = tree.token(clause.range().from());
    ActorPhrase found = null;
    for (ActorPhrase phrase : tree.actors()) {
      boolean governed = FunctionWords.isGovernor(tree.words().lower(phrase.start() - 1));
      if (phrase.start() >= from
          && phrase.end() <= verb
          && !governed
          && !tree.words().lower(phrase.end()).equals("'s")
          && isFree(phrase.end(), verb)) {
        found = phrase;
      }
    }
    return found == null || found.kind() == ActorPhrase.Kind.MEDIA
        ? Holder.NOBODY
        : new Holder(List.of(found), false, tree.word(found.start()));
  }

  /** Nothing but adverbs and times between. */
  private boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      String low = tree.words().lower(i);
      if (!low.endsWith("ly")
          && !tree.isTime(i)
          && !Set.of("on", "also", "again", ",").contains(low)) {
        return false;
      }
    }
    return true;
  }

  /** The actors that a noun phrase names, joined ones too. */
  Holder ofPhrase(int head) {
    return ofPhrase(head, 0);
  }

  private Holder ofPhrase(int head, int depth) {
    List<ActorPhrase> who = new ArrayList<>();
    int start = -1;
    for (int word : tree.phrase(head).conjuncts()) {
      ActorPhrase actor = actor(word);
      if (actor == null) {
        Holder owner = depth > DEEPEST ? Holder.NOBODY : ofNoun(word, depth + 1);
        if (owner.speaker()) {
          return owner;
        }
        owner.who().stream().filter(each -> !who.contains(each)).forEach(who::add);
        start = start < 0 ? owner.start() : start;
      } else if (!who.contains(actor)) {
        who.add(actor);
        start = start < 0 ? tree.word(actor.start()) : start;
      }
    }
    return who.isEmpty() ? Holder.NOBODY : new Holder(who, false, start);
  }

  /** The actor whose phrase a noun heads, or stands in; outlets are none. */
  @Nullable ActorPhrase actor(int word) {
    int token = tree.token(word);
    ActorPhrase at = tree.actorAt(token);
    if (at == null) {
      int end = tree.tokens(tree.phrase(word).core())[1];
      at = end == token + 1 ? null : tree.actorAt(end - 1);
    }
    boolean owner = at != null && at.end() <= token;
    return at == null || owner || at.kind() == ActorPhrase.Kind.MEDIA ? null : at;
  }

  /** Who owns a noun: "its demand", "Torvian demands", "an offer from Torvia". */
  Holder ofNoun(int noun) {
    return ofNoun(noun, 0);
  }

  private Holder ofNoun(int noun, int depth) {
    if (depth > DEEPEST) {
      return Holder.NOBODY;
    }
    int possessor = tree.phrase(noun).possessor();
    if (possessor >= 0) {
      String low = tree.lower(possessor);
      if (SPEAKERS.contains(low)) {
        return Holder.SPEAKER;
      }
      return tree.tag(possessor).equals("PRP$")
          ? own(noun, possessor, depth)
          : ofPhrase(possessor, depth + 1);
    }
    for (int beside : tree.phrase(noun).appositions()) {
      ActorPhrase same = actor(beside);
      if (same != null && beside <= noun + 2) {
        return new Holder(List.of(same), false, tree.word(same.start()));
      }
    }
    if (depth > 0 && isOfParties(noun)) {
      return Holder.NOBODY;
    }
    Holder people = modifier(noun);
    if (people.isKnown()) {
      return people;
    }
    for (Prepositional each : tree.phrase(noun).attributes()) {
      if (each.preposition().equals("of") && SPEAKERS.contains(tree.lower(each.noun()))) {
        return Holder.SPEAKER;
      }
      if (MADE_BY.contains(each.preposition()) && actor(each.noun()) != null) {
        return ofPhrase(each.noun(), depth + 1);
      }
    }
    Holder bearer = bearer(noun, depth);
    return bearer.isKnown() ? bearer : behind(noun);
  }

  /** "senators from both parties": these are no sides of a conflict. */
  private boolean isOfParties(int noun) {
    int end = tree.phrase(noun).full().to();
    return end > noun + 1
        && tree.lower(noun + 1).equals("from")
        && tree.lower(end - 1).equals("parties");
  }

  /** "came with a proposal": whose it is does what the clause says. */
  private Holder bearer(int noun, int depth) {
    Clause clause = tree.clauseOf(noun);
    boolean with =
        clause.predicate() != noun
            && clause.prepositional().stream()
                .anyMatch(each -> each.preposition().equals("with") && each.noun() == noun);
    return with ? ofClause(clause, depth + 1) : Holder.NOBODY;
  }

  /** "an offer of talks from Torvia": wherever the parser hangs it, it stands close behind. */
  private Holder behind(int noun) {
    int end = Math.min(tree.phrase(noun).full().to() + 2, tree.size() - 1);
    for (int word = noun + 1; word < end; word++) {
      boolean by = tree.lower(word).equals("by") || tree.lower(word).equals("from");
      ActorPhrase next = by ? tree.actorAt(tree.token(word) + 1) : null;
      if (next != null && next.kind() != ActorPhrase.Kind.MEDIA) {
        return new Holder(List.of(next), false, tree.word(next.start()));
      }
      if (tree.isVerb(word)) {
        break;
      }
    }
    return Holder.NOBODY;
  }

  /**
   * "its" of a noun: who does what its clause says, or the clause above where it is the subject.
   */
  private Holder own(int noun, int possessor, int depth) {
    Clause clause = tree.clauseOf(noun);
    boolean judged =
        PositionWords.JUDGE.contains(tree.lemma(clause.predicate()))
            && clause.object() >= 0
            && clause.object() < noun
            && clause.prepositional().stream()
                .anyMatch(each -> each.preposition().equals("for") && each.noun() == noun);
    if (judged) {
      return ofPhrase(clause.object(), depth + 1);
    }
    if (tree.isPassive(clause) && clause.agent() >= 0 && clause.agent() < noun) {
      // "loathed by Torvia for her demands": hers are those of who is loathed.
      return clause.subject() < 0 ? Holder.NOBODY : ofPhrase(clause.subject(), depth + 1);
    }
    boolean subject = clause.subject() == noun || clause.predicate() == noun;
    if (!subject) {
      Holder here = ofClause(clause, depth + 1);
      if (here.isKnown()) {
        return new Holder(here.who(), here.speaker(), possessor);
      }
    }
    Clause parent = clause.parent();
    return parent == null ? Holder.NOBODY : ofClause(parent, depth + 1);
  }

  /** "Torvian" or "UN" before a noun. */
  private Holder modifier(int noun) {
    Range core = tree.phrase(noun).core();
    int from = tree.token(core.from());
    int to = tree.token(noun);
    for (ActorPhrase phrase : tree.actors()) {
      boolean party =
          phrase.kind() == ActorPhrase.Kind.STATE
              || phrase.kind() == ActorPhrase.Kind.ORGANISATION
              || phrase.kind() == ActorPhrase.Kind.BODY;
      if (party && phrase.start() >= from && phrase.end() <= to) {
        return new Holder(List.of(phrase), false, tree.word(phrase.start()));
      }
    }
    PlacePhrase people = tree.peopleIn(from, to);
    return people == null
        ? Holder.NOBODY
        : new Holder(List.of(phrase(people)), false, tree.word(people.start()));
  }

  private static ActorPhrase phrase(PlacePhrase people) {
    return new ActorPhrase(
        people.start(),
        people.end(),
        people.end() - 1,
        ActorPhrase.Kind.STATE,
        people.name(),
        0,
        0,
        null,
        null,
        List.of(new Side(people.name(), people.country())),
        true);
  }
}
