package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.quote.Attribution.Form;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Source;

/**
 * One verb that may introduce words, and who does it: the doer that the tree gives, mended where
 * marks and commas tell better. Numbers are words of the tree.
 */
abstract class CueSpeaker extends SpeakerBeside {
  CueSpeaker(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
  }

  void findSpeaker() {
    Clause parent = clause.parent();
    if (parent != null && isAsSaying(clause) && RELAYS.contains(tree.lemma(parent.predicate()))) {
      relayed(parent);
      return;
    }
    if (isAskedAside(verb) || isCalledAside()) {
      return;
    }
    int above = tree.head(verb);
    if (above >= 0 && ownSubject() < 0 && above < verb && isAskedAside(above)) {
      subject = tree.clauseOf(above).subject();
      speaker = subject < 0 ? null : SpeakerPhrase.of(in, tree, subject);
      speakerBy = "own";
      return;
    }
    if (isPassive()) {
      subject = clause.agent();
      speakerBy = "agent";
    } else {
      subject = clause.subject();
      speakerBy = clause.subjectSource() == Source.OWN ? "own" : "lent";
    }
    int with = withBefore();
    if (with >= 0) {
      subject = with;
      speaker = SpeakerPhrase.of(in, tree, with);
      speakerBy = "own";
      return;
    }
    Candidate hung = participleBehindComma();
    if (hung != null) {
      subject = -1;
      speaker = hung.attribution().speaker();
      antecedent = hung.attribution().antecedent();
      speakerBy = "hung";
      return;
    }
    if (isBehindComma() && !(subject >= 0 && isPersonal(subject))) {
      subject = ofMainClause(subject);
    }
    Candidate goesOn = goesOn();
    if (goesOn != null) {
      subject = -1;
      speaker = goesOn.attribution().speaker();
      antecedent = goesOn.attribution().antecedent();
      speakerBy = "hung";
      return;
    }
    int own = ownSubject();
    if (own >= 0 && own != subject && tree.tag(own).startsWith("W") && !isPassive()) {
      // "Venn, who said": the words are "who", the speaker is Venn.
      antecedent = subject < 0 ? null : SpeakerPhrase.of(in, tree, subject);
      subject = own;
      speakerBy = "relative";
    } else if (clause.kind() == ClauseKind.PARTICIPIAL && subject >= 0) {
      speakerBy = "participle";
      ActorPhrase beside = in.mentions().actorEndingAt(tree.token(verb));
      if (beside != null && beside.nameEnd() > 0 && !speaks(subject)) {
        // "footage of Venn asking"
        subject = tree.word(beside.head());
      }
    }
    subject = author(subject);
    if (subject >= 0 && subject < tree.size()) {
      speaker = SpeakerPhrase.of(in, tree, subject);
    }
    besideMark();
    displaced();
    besideComma();
    behindWhat();
    aheadOfAppositions();
    apposed();
    if (speaker != null && isTime(speaker)) {
      speaker = null;
    }
    ActorPhrase before = speaker;
    headlineSubject();
    boolean found = speaker != null && !speaker.equals(before);
    if (!found && (speaker == null || subject < dateline())) {
      leftNeighbour();
    }
  }

  boolean speaks(int word) {
    ActorPhrase phrase = SpeakerPhrase.of(in, tree, word);
    return phrase != null
        && (phrase.title() != null
            || phrase.kind() != ActorPhrase.Kind.ROLE
            || SpeakerNouns.isPerson(tree.lemma(word)));
  }

  /** Of "her letter saying" she, of "the league issued a statement that says" the league. */
  int author(int word) {
    int document = antecedent == null ? word : tree.clauses().antecedent(word);
    if (document < 0 || document >= tree.size() || !tree.clauses().isPredicate(verb)) {
      return word;
    }
    if (document == word && !speakerBy.equals("participle")
        || !SpeakerNouns.isDocument(tree.lemma(document))) {
      return word;
    }
    int owner = tree.clauses().phrase(document).possessor();
    if (owner < 0) {
      Clause clauseOfNoun = tree.clauseOf(document);
      owner =
          clauseOfNoun.object() == document && !clauseOfNoun.isPassive() ? clauseOfNoun.doer() : -1;
      if (owner >= 0 && SpeakerNouns.isSpeech(tree.lemma(owner))) {
        // "Venn's remarks included a statement calling": Venn.
        owner = tree.clauses().phrase(owner).possessor();
      }
    }
    if (owner < 0 || !speaks(owner)) {
      return word;
    }
    antecedent = null;
    speakerBy = speakerBy.equals("relative") ? "own" : speakerBy;
    return owner;
  }

  int ownSubject() {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** "was quoted by R as saying", "R quoted X as saying". */
  void relayed(Clause parent) {
    boolean passive = parent.isPassive();
    subject = passive ? parent.passiveSubject() : parent.object();
    int relay = passive ? parent.agent() : parent.subject();
    if (relay < 0 && passive) {
      relay = parent.prepositional("in");
    }
    via = relay < 0 ? null : SpeakerPhrase.of(in, tree, relay);
    speaker = subject < 0 ? null : SpeakerPhrase.of(in, tree, subject);
    cueFrom = parent.predicate();
    speakerBy = "relayed";
  }

  /** "with the chief's office saying": the noun right before; -1 where "with" opens nothing. */
  int withBefore() {
    if (!tree.tag(verb).equals("VBG") || verb < 2 || !tree.tag(verb - 1).startsWith("NN")) {
      return -1;
    }
    int at = verb - 1;
    int least = Math.max(0, verb - 7);
    while (at > least && !tree.isPunctuation(at) && !tree.lower(at).equals("with")) {
      at--;
    }
    return tree.lower(at).equals("with") ? verb - 1 : -1;
  }

  /**
   * "X said that A, adding that B": whoever spoke goes on, wherever the tree hangs the participle.
   */
  @Nullable Candidate participleBehindComma() {
    if (!tree.tag(verb).equals("VBG") || cue == null || ownSubject() >= 0) {
      return null;
    }
    boolean adds = lemma.equals("add");
    if (!isBehindComma() || subject >= 0 && isPersonal(subject) && !adds) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution last = before.get(i).attribution();
      boolean main = last.speech() && last.antecedent() == null && last.form() != Form.ACCORDING;
      boolean likely = CueWeights.score(before.get(i).features()) >= Attributions.LIKELY;
      boolean relative = before.get(i).features().contains("relative");
      if (main && !relative && likely && last.cueStart() < tree.token(verb)) {
        return before.get(i);
      }
    }
    return null;
  }

  /**
   * "X admitted that they might leave but stressed that": the past tense goes on with who spoke
   * before, though the tree has joined it to the words.
   */
  @Nullable Candidate goesOn() {
    boolean joined = clause.kind() == ClauseKind.CONJUNCT && ownSubject() < 0;
    if (!joined || cue == null || !cue.speech() || clause.isPassive()) {
      return null;
    }
    String tag = tree.tag(verb);
    boolean behind = Set.of("and", "but").contains(tree.lower(verb - 1));
    String joinedTo = tree.tag(clause.first().predicate());
    if (!behind || !tag.equals("VBD") || joinedTo.equals(tag)) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution last = before.get(i).attribution();
      boolean main = last.speech() && last.antecedent() == null && last.form() == Form.LEADING;
      boolean past = tree.tag(tree.word(last.cueEnd() - 1)).equals(tag);
      boolean likely = CueWeights.score(before.get(i).features()) >= Attributions.LIKELY;
      if (main && past && likely && last.contentEnd() >= tree.token(verb) - 1) {
        return before.get(i);
      }
    }
    return null;
  }

  /** A participle of speech without a subject of its own, behind a comma or a mark. */
  boolean isBehindComma() {
    if (!tree.tag(verb).equals("VBG") || cue == null || ownSubject() >= 0) {
      return false;
    }
    int first = verb;
    while (first > 0 && tree.tag(first - 1).startsWith("RB")) {
      first--;
    }
    return tree.lower(first - 1).equals(",") || tree.isMark(first - 1);
  }

  /** Who hangs on a call that another warned of does not speak for the other. */
  int ofMainClause(int otherwise) {
    Clause above = clause.parent();
    boolean relative = false;
    while (above != null && above.parent() != null && above.kind() != ClauseKind.ROOT) {
      relative |= above.kind() == ClauseKind.RELATIVE || above.kind() == ClauseKind.ADNOMINAL;
      above = above.parent();
    }
    int found = above == null ? -1 : above.subject();
    return relative && found >= 0 && found < verb ? found : otherwise;
  }

  boolean isPersonal(int word) {
    ActorPhrase phrase = SpeakerPhrase.of(in, tree, word);
    return phrase != null
        && (phrase.kind() == ActorPhrase.Kind.PERSON
            || phrase.kind() == ActorPhrase.Kind.ROLE && phrase.title() != null);
  }

  boolean isAsSaying(Clause child) {
    return child.marker().equals("as") && tree.tag(child.predicate()).equals("VBG");
  }
}
