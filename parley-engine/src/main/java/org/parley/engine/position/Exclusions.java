package org.parley.engine.position;

import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.position.Cue.Sort;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Modality;
import org.parley.model.Stance;

/** Where a predicate of stance stands and no position is taken all the same. */
final class Exclusions {
  private final PassageTree tree;
  private final Holders holders;
  private final Addressees addressees;

  Exclusions(PassageTree tree, Holders holders, Addressees addressees) {
    this.tree = tree;
    this.holders = holders;
    this.addressees = addressees;
  }

  /** Whether the words around the predicate say that they take no position. */
  boolean hold(Cue cue, Settings.Setting setting) {
    StanceRule rule = cue.rule();
    if (rule.negated() && !setting.negated()) {
      return true;
    }
    boolean unsaid = cue.isNoun() && rule.isSpeaker() && rule.steady() && !isStated(cue);
    return unsaid || setting.negated() && (rule.steady() || isUnable(cue) || isNotYet(cue));
  }

  /** Whether what the words want says that they take no position. */
  boolean hold(Cue cue, Settings.Setting setting, Content content) {
    StanceRule rule = cue.rule();
    if (setting.negated() && isCounselled(cue, content)) {
      return true;
    }
    if (isNaming(cue) || isSilence(content)) {
      return true;
    }
    int first = tree.firstOf(content.from(), content.to());
    if (rule.unless().contains(tree.lemma(tree.word(first)))
        || !tree.isPassive(cue.clause()) && rule.unless().contains(tree.lemma(cue.word()))) {
      return true;
    }
    if (rule.phrase() && !rule.what().contains(StanceRule.Slot.THAT) && isForOthers(content)) {
      // "ordered the Torvian forces to lay down their arms": that is for others to do.
      return true;
    }
    if (PositionWords.MEANS.contains(tree.lemma(content.head()))) {
      return true;
    }
    if (rule.modal().contains("could")
        && (cue.clause().kind() == ClauseKind.RELATIVE || isNamed(cue.clause()))) {
      return true;
    }
    if (rule.isSpeaker() && (isOutcome(cue.clause()) || isWhat(cue.clause(), content))) {
      return true;
    }
    int asked = addressees.of(cue, content);
    if (asked >= 0 && PositionWords.PUBLIC.contains(tree.lemma(asked)) && !rule.whom().isEmpty()) {
      return true;
    }
    boolean clause = tree.clauses().isPredicate(content.head());
    if (rule.urges() && clause && !urges(tree.clauseOf(content.head()))) {
      return true;
    }
    // A clause about a thing may stand for it: "confirmed that the talks would take place".
    boolean thing =
        rule.what().contains(StanceRule.Slot.THAT)
            && content.asked() >= 0
            && !holders.ofPhrase(content.asked()).isKnown();
    return rule.phrase() && clause && tree.isVerb(content.head()) && !isObject(content) && !thing;
  }

  /** "what needs to be done to end the war": that names a thing, and asks for none. */
  private boolean isWhat(Clause clause, Content content) {
    return tree.lower(clause.range().from()).equals("what")
        || tree.words().lower(content.from()).equals("what")
        || tree.words().lower(content.from() - 1).equals("what");
  }

  /** "declined to offer details of the talks". */
  private boolean isSilence(Content content) {
    int object =
        tree.clauses().isPredicate(content.head()) ? tree.clauseOf(content.head()).object() : -1;
    return PositionWords.SILENCE.contains(tree.lemma(object < 0 ? content.head() : object));
  }

  /** "what it calls an operation to disarm them": that names a thing too. */
  private boolean isNaming(Cue cue) {
    int from = cue.clause().range().from();
    return PositionWords.NAMING.contains(tree.lemma(cue.word()))
        && (tree.lower(from).equals("what") || tree.lower(from - 1).equals("what"));
  }

  /** "could be an effort to build trust": that says what something is. */
  private boolean isNamed(Clause clause) {
    return clause.copula() >= 0 && tree.isNoun(clause.predicate());
  }

  /** "the handover should ease the way for talks": what a thing should bring about is expected. */
  private boolean isOutcome(Clause clause) {
    int subject = clause.subject();
    return clause.modality() == Modality.SHOULD
        && subject >= 0
        && PositionWords.OUTCOME.contains(tree.lemma(clause.predicate()))
        && tree.isNoun(subject)
        && tree.actorAt(tree.token(subject)) == null;
  }

  private boolean isForOthers(Content content) {
    ActorPhrase actor = tree.actorAt(tree.token(content.head()));
    return actor != null && !actor.sides().isEmpty();
  }

  /** "confirmed talks": a noun by its place, whatever the tagger took it for. */
  private boolean isObject(Content content) {
    String relation = tree.relation(content.head());
    return relation.equals("obj") || relation.equals("obl");
  }

  /** "that they withdraw", "that they must withdraw": what shall be. */
  private boolean urges(Clause clause) {
    String tag = tree.tag(tree.groupStart(clause));
    return switch (clause.modality()) {
      case SHOULD, MUST, HAVE_TO, COULD, WOULD, WILL, GOING_TO -> true;
      default ->
          clause.auxiliaries().isEmpty()
              && !tag.equals("VBZ")
              && tree.lower(clause.predicate()).equals(tree.lemma(clause.predicate()));
    };
  }

  /** "will not negotiate without asking its allies": that says how, and refuses nothing. */
  private boolean isCounselled(Cue cue, Content content) {
    if (!PositionWords.TALK.contains(tree.lemma(cue.word()))) {
      return false;
    }
    for (int i = content.from(); i < content.to(); i++) {
      if (tree.words().lower(i).equals("without")) {
        return true;
      }
    }
    return false;
  }

  /** "has not offered": what was not done may still be. */
  private static boolean isNotYet(Cue cue) {
    return cue.sort() == Sort.VERB
        && cue.rule().stance() == Stance.OFFER
        && cue.clause().isPerfect();
  }

  /** "it is time for talks", and not "it is not the time" or "the time for talks has passed". */
  private static boolean isStated(Cue cue) {
    return cue.clause().predicate() == cue.word() && !cue.clause().isNegated();
  }

  /** "cannot offer", "could not ask": who is not able to has not refused. */
  private static boolean isUnable(Cue cue) {
    Modality modality = cue.clause().modality();
    boolean able = modality == Modality.CAN || modality == Modality.COULD;
    Stance stance = cue.rule().stance();
    return able
        && cue.rule().modal().isEmpty()
        && (stance == Stance.DEMAND || stance == Stance.OFFER);
  }
}
