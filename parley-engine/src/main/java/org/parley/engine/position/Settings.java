package org.parley.engine.position;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Prepositional;
import org.parley.model.Stance;

/** What stands around a cue: whose it is, whether it is so, negated, denied, dropped. */
final class Settings {
  private static final int LONGEST_GROUP = 25;
  private static final List<String> TOGETHER = List.of("with", "between");
  private static final Set<String> NO = Set.of("no", "neither");

  /**
   * The setting of one cue.
   *
   * @param start the token where the words that state it begin
   * @param dropped true where it is taken back
   * @param ahead true where "will" or "would" stands with it
   */
  record Setting(
      Holder holder, int start, boolean negated, boolean denied, boolean dropped, boolean ahead) {}

  private final PassageTree tree;
  private final Holders holders;
  private final Reality reality;

  Settings(PassageTree tree) {
    this.tree = tree;
    this.holders = new Holders(tree);
    this.reality = new Reality(tree);
  }

  /** Null where the cue states nothing: supposed, doubted, nobody's. */
  @Nullable Setting of(Cue cue) {
    return cue.isNoun() ? ofNoun(cue) : ofPredicate(cue);
  }

  private @Nullable Setting ofPredicate(Cue cue) {
    Clause clause = cue.clause();
    Reality.Verdict verdict = reality.of(clause, !cue.rule().modal().isEmpty());
    if (!verdict.real()) {
      return null;
    }
    Holder holder = cue.rule().isSpeaker() ? speaker(cue, clause) : holder(cue, clause);
    if (!holder.isKnown()) {
      return null;
    }
    boolean negated = Reality.isNegated(clause);
    return new Setting(
        holder, start(cue, holder), negated, verdict.denied(), false, verdict.ahead());
  }

  /** "is a red line for Torvia": else of who speaks. */
  private Holder speaker(Cue cue, Clause clause) {
    int predicate = clause.predicate();
    if (!tree.isNoun(predicate) || cue.rule().predicate().isEmpty()) {
      return Holder.SPEAKER;
    }
    for (Prepositional each : tree.phrase(predicate).attributes()) {
      if (each.preposition().equals("for") || each.preposition().equals("of")) {
        Holder named = holders.ofPhrase(each.noun());
        if (named.isKnown()) {
          return named;
        }
      }
    }
    Holder owner = holders.ofNoun(predicate);
    boolean named =
        owner.who().stream()
            .anyMatch(each -> each.kind() != ActorPhrase.Kind.BODY && !each.sides().isEmpty());
    return named ? owner : Holder.SPEAKER;
  }

  private Holder holder(Cue cue, Clause clause) {
    Holder teller = holders.teller(clause);
    if (teller.isKnown()) {
      return teller;
    }
    if (cue.sort() == Cue.Sort.ADJECTIVE && clause.subject() >= 0) {
      return holders.ofPhrase(clause.subject());
    }
    if (tree.isPassive(clause) && clause.agent() < 0 && clause.subject() >= 0) {
      // "Torvia's attacks are being scaled back", "a decision was made": the owner, or who says so.
      for (String with : TOGETHER) {
        int other = clause.prepositional(with);
        Holder both = other < 0 ? Holder.NOBODY : holders.ofPhrase(other);
        if (both.isKnown() && cue.rule().stance() == Stance.ACCEPT) {
          return both;
        }
      }
      boolean itself = cue.rule().what().contains(StanceRule.Slot.ITSELF);
      Holder owner = itself ? holders.ofNoun(clause.subject()) : Holder.NOBODY;
      return owner.isKnown() || !itself ? owner : Holder.SPEAKER;
    }
    return holders.ofClause(clause);
  }

  private int start(Cue cue, Holder holder) {
    int group = tree.groupStart(cue.clause());
    if (cue.clause().expletive() >= 0) {
      group = Math.min(group, cue.clause().expletive());
    }
    int subject = cue.clause().subject();
    boolean own =
        holder.start() >= 0
            && holder.start() < group
            && group - holder.start() < LONGEST_GROUP
            && cue.clause().kind() != ClauseKind.CONJUNCT;
    if (cue.rule().isSpeaker() && subject >= 0 && subject < group) {
      return tree.token(Math.min(tree.phrase(subject).core().from(), group));
    }
    return tree.token(own ? holder.start() : group);
  }

  private @Nullable Setting ofNoun(Cue cue) {
    int noun = cue.word();
    Clause clause = cue.clause();
    String lemma = tree.lemma(clause.predicate());
    int object = tree.isPassive(clause) ? clause.passiveSubject() : clause.object();
    boolean expletive = clause.expletive() >= 0 && lemma.equals("be");
    boolean light =
        object == noun && PositionWords.LIGHT.contains(lemma)
            || expletive && clause.subject() == noun;
    boolean negated = NO.contains(tree.lower(tree.phrase(noun).core().from()));
    Holder holder = cue.rule().isSpeaker() ? Holder.SPEAKER : holders.ofNoun(noun);
    Reality.Verdict verdict = new Reality.Verdict(true, false, false);
    boolean dropped = object == noun && PositionWords.DROP.contains(lemma) && isOwn(holder, clause);
    if (dropped && !reality.of(clause, false).real()) {
      // "nobody believes it has dropped its demand": then it stands.
      dropped = false;
    } else if (light || dropped) {
      verdict = reality.of(clause, false);
      if (!verdict.real()) {
        return null;
      }
      negated |= Reality.isNegated(clause);
      if (!holder.isKnown()) {
        holder =
            expletive || tree.isPassive(clause) && clause.agent() < 0
                ? Holder.SPEAKER
                : holders.ofClause(clause);
      }
    }
    if (!holder.isKnown() && cue.rule().holder() == StanceRule.Holder.EITHER) {
      holder = Holder.SPEAKER;
    }
    if (!holder.isKnown()) {
      return null;
    }
    int core = tree.phrase(noun).core().from();
    int start =
        holder.start() >= 0 && holder.start() < noun && noun - holder.start() < LONGEST_GROUP
            ? holder.start()
            : core;
    return new Setting(
        holder,
        tree.token(Math.min(start, core)),
        negated,
        verdict.denied(),
        dropped,
        verdict.ahead());
  }

  /** "dropped its demand": what is dropped is the own one. */
  private boolean isOwn(Holder holder, Clause clause) {
    Holder doer = holders.ofClause(clause);
    return !holder.isKnown() || shares(holder, doer);
  }

  private static boolean shares(Holder one, Holder other) {
    for (ActorPhrase each : one.who()) {
      if (other.who().contains(each)) {
        return true;
      }
    }
    return false;
  }
}
