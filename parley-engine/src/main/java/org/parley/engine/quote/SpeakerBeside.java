package org.parley.engine.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;

/**
 * Who stands beside a verb that may introduce words, where marks and commas tell better than the
 * tree: between the mark and the verb, behind a comma, right before. Numbers are words of the tree.
 */
abstract class SpeakerBeside {
  static final Set<String> RELAYS = Set.of("quote", "cite", "report", "describe");
  static final Set<String> DASHES = Set.of("-", "--");

  final PassageWords in;
  final SentenceTree tree;
  final List<Candidate> before;
  final Clause clause;
  final int verb;
  final String lemma;
  final Cues.@Nullable Cue cue;
  int subject = -1;
  @Nullable ActorPhrase speaker;
  @Nullable ActorPhrase antecedent;
  @Nullable ActorPhrase via;
  int cueFrom;
  int start;

  /** Behind verb, inverted subject, addressee, time and place. */
  int tail;

  @Nullable Range medium;
  boolean that;
  String speakerBy = "own";

  /** True where a clause stands before the speaker, whatever the tree has made of it. */
  boolean behindClause;

  SpeakerBeside(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    this.in = in;
    this.tree = tree;
    this.before = before;
    this.clause = clause;
    this.verb = clause.predicate();
    Cues.Cue whole = tree.isVerb(verb) ? Cues.of(clause.lemma()) : null;
    this.lemma = tree.lemma(verb);
    Cues.Cue phrasal = Cues.of(lemma + " " + tree.lower(verb + 1));
    Cues.Cue own = whole == null && tree.isVerb(verb) ? Cues.of(lemma) : whole;
    Cues.Cue known = own == null && tree.isVerb(verb) ? Cues.ofPast(tree.lower(verb)) : own;
    this.cue = phrasal != null && tree.isVerb(verb) ? phrasal : known;
    this.cueFrom = verb;
  }

  boolean isTime(ActorPhrase phrase) {
    for (TimePhrase each : in.mentions().times()) {
      if (each.start() <= phrase.head() && phrase.head() < each.end()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "...," X said, and "...," said X: where the tree has taken another for the subject, or none,
   * the phrase that stands between the mark and the verb, or behind the verb, is who speaks.
   */
  void besideMark() {
    int mark = verb - 1;
    int least = Math.max(0, verb - 40);
    while (mark >= least && !tree.isQuoteEnd(mark)) {
      mark--;
    }
    boolean passive = isPassive() || tree.tag(verb).equals("VBG");
    boolean told = subject > mark && (subject < verb || mark == verb - 1);
    boolean time = speaker != null && isTime(speaker);
    if (mark < least || told && !time || passive || cue == null) {
      return;
    }
    int first = mark + 1;
    while (first < verb && tree.tag(first).startsWith("RB")) {
      first++;
    }
    if (first == verb) {
      first = verb + 1;
    } else if (isVerbBetween(first)) {
      return;
    }
    ActorPhrase phrase =
        in.mentions().actorStartingAt(tree.token(Math.min(first, tree.size() - 1)));
    int noun = phrase == null ? nounFrom(first) : tree.word(phrase.head());
    if (noun >= 0) {
      subject = noun;
      speaker = phrase == null ? SpeakerPhrase.of(in, tree, noun) : phrase;
      antecedent = null;
      speakerBy = "own";
    }
  }

  /** A finite verb that is no relative clause's stands between the mark and this one. */
  boolean isVerbBetween(int from) {
    boolean relative = false;
    for (int i = from; i < verb; i++) {
      String tag = tree.tag(i);
      relative |= tag.startsWith("W");
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD");
      boolean own = tree.head(i) == verb;
      if (finite && !relative && !own || tree.isMark(i) && tree.isQuoteEnd(i)) {
        return true;
      }
    }
    return false;
  }

  int nounFrom(int first) {
    int at = first;
    while (at < tree.size() && !tree.tag(at).startsWith("NN") && !tree.tag(at).startsWith("PRP")) {
      if (tree.isPunctuation(at) || tree.isVerb(at) || at > first + 5) {
        return -1;
      }
      at++;
    }
    while (at + 1 < tree.size() && tree.tag(at + 1).startsWith("NN")) {
      at++;
    }
    return at < tree.size() ? at : -1;
  }

  /**
   * "A rejected B, Minister X said": the person between the comma and the verb speaks, though the
   * tree has made one noun phrase of all of it.
   */
  void displaced() {
    int token = tree.token(verb);
    ActorPhrase phrase = in.mentions().actorEndingAt(token);
    boolean aside = tree.lower(verb + 1).equals(",");
    boolean person =
        phrase != null
            && (phrase.kind() == ActorPhrase.Kind.PERSON
                || phrase.kind() == ActorPhrase.Kind.PRONOUN && aside
                || phrase.title() != null
                || phrase.nameEnd() - phrase.nameStart() > 1);
    if (phrase == null || !person || phrase.equals(speaker) || cue == null || isPassive()) {
      return;
    }
    int first = tree.word(phrase.start());
    boolean past = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ");
    if (!past || !tree.lower(first - 1).equals(",") || !cue.takes(Frame.CLAUSE)) {
      return;
    }
    boolean between = tree.lower(verb + 1).equals(",");
    for (int i = dateline(); i < first; i++) {
      if (tree.isVerb(i) || between) {
        take(phrase, "own");
        behindClause = true;
        return;
      }
    }
  }

  /** "what Venn, a member of the council, called a farce": who stands behind "what". */
  void behindWhat() {
    boolean lent = speakerBy.equals("lent") || subject < 0;
    if (!lent || cue == null || !cue.takes(Frame.NAME) || !tree.lower(verb - 1).equals(",")) {
      return;
    }
    for (int i = verb - 3; i >= 0 && i >= verb - 25 && !tree.isMark(i); i--) {
      ActorPhrase phrase =
          tree.lower(i).equals("what") ? in.mentions().actorStartingAt(tree.token(i + 1)) : null;
      if (phrase != null) {
        take(phrase, "own");
        return;
      }
    }
  }

  /**
   * "..., and its speaker, X, explained": a person with a title beside a verb without a subject.
   */
  void besideComma() {
    int token = tree.token(verb);
    ActorPhrase phrase =
        in.lower(token - 1).equals(",") ? in.mentions().actorEndingAt(token - 1) : null;
    boolean lent = speakerBy.equals("lent") && clause.kind() == ClauseKind.CONJUNCT;
    if (lent && phrase != null && phrase.kind() == ActorPhrase.Kind.PERSON) {
      take(phrase, "own");
    }
  }

  /**
   * "X, the former speaker of R, the country's parliament, has argued": the person at the head of a
   * row of appositions, and not what the last of them names.
   */
  void aheadOfAppositions() {
    ActorPhrase now = speaker;
    int first = clause.auxiliaries().isEmpty() ? verb : clause.auxiliaries().get(0);
    boolean body = now != null && now.kind() != ActorPhrase.Kind.PERSON && now.name() == null;
    if (!body || now == null || subject > verb || !tree.lower(first - 1).equals(",")) {
      return;
    }
    for (ActorPhrase each : in.mentions().actors()) {
      int end = tree.word(each.end() - 1) + 1;
      boolean before = each.kind() == ActorPhrase.Kind.PERSON && end < tree.word(now.start());
      boolean near = tree.word(now.start()) - end < 6;
      if (before && near && in.lower(each.end()).equals(",") && !tree.isFinite(end, first)) {
        take(each, "own");
        behindClause = true;
      }
    }
  }

  /** "Torvia rejects the pact, says talks are over": in a headline the first subject goes on. */
  void headlineSubject() {
    boolean joined = tree.tag(verb).equals("VBZ") && tree.lower(verb - 1).equals(",");
    if (!joined
        || subject > verb
        || cue == null
        || !tree.isHeadline()
        || !tree.isFinite(verb + 1, tree.size())) {
      return;
    }
    ActorPhrase first = in.mentions().actorStartingAt(tree.token(dateline()));
    int next =
        first == null ? tree.size() : tree.word(Math.min(first.end(), in.words().size() - 1));
    if (first != null && next < verb - 1 && tree.lower(next).endsWith("s")) {
      take(first, "lent");
    }
  }

  /** "Her cousin, Kaya Aponi, who leads the guard, said": the name is who speaks. */
  void apposed() {
    ActorPhrase now = speaker;
    boolean nameless = now != null && now.kind() == ActorPhrase.Kind.ROLE && now.name() == null;
    if (!nameless || now == null || !in.lower(now.end()).equals(",")) {
      return;
    }
    ActorPhrase name = in.mentions().actorStartingAt(now.end() + 1);
    boolean full = name != null && name.nameEnd() - name.nameStart() > 1;
    if (name != null && full && isApposed(name)) {
      speaker = name;
    }
  }

  /** Closed by a comma, or joined with what she is: "Ane Holt, a teacher in". */
  private boolean isApposed(ActorPhrase name) {
    boolean joined = name.title() != null && name.nameEnd() < name.end();
    return joined || in.lower(name.end()).equals(",");
  }

  /** "X, asked about it, said": asked by others, whatever the tag says. */
  boolean isAskedAside(int word) {
    return isAsking(word)
        && tree.lower(word - 1).equals(",")
        && Set.of("VBD", "VBN").contains(tree.tag(word))
        && !tree.isOpening(word + 1)
        && isCueBehindComma(word + 1);
  }

  boolean isAsking(int word) {
    return Set.of("ask", "press", "question", "quiz").contains(tree.lemma(word));
  }

  private boolean isCueBehindComma(int from) {
    for (int i = from + 1; i < tree.size() && !tree.isMark(i); i++) {
      boolean past = tree.tag(i).equals("VBD") || tree.tag(i).equals("VBZ");
      if (past && tree.lower(i - 1).equals(",")) {
        Cues.Cue next = Cues.of(tree.lemma(i));
        return next != null && next.speech();
      }
    }
    return false;
  }

  /** "an ideologist often called "the Owl", was": others call him so. */
  boolean isCalledAside() {
    String relation = tree.relation(verb);
    return Set.of("call", "dub", "name", "nickname", "brand", "describe", "know").contains(lemma)
        && (relation.equals("advcl") || relation.equals("acl"))
        && Set.of("VBD", "VBN").contains(tree.tag(verb))
        && tree.head(verb) > verb;
  }

  /** The phrase right before the verb, over a time: "Venn last week said". */
  void leftNeighbour() {
    boolean bare = tree.tag(verb).equals("VBN") && clause.auxiliaries().isEmpty() && cue != null;
    boolean finite = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ");
    if (isPassive() && !bare || !finite && !bare) {
      return;
    }
    int token = tree.token(verb);
    boolean moved = true;
    while (moved && token > 0) {
      moved = false;
      for (TimePhrase each : in.mentions().times()) {
        if (each.end() == token) {
          // "Torvia on Thursday accused".
          token = in.lower(each.start() - 1).equals("on") ? each.start() - 1 : each.start();
          moved = true;
        }
      }
      while (token > 1 && isBetween(tree.word(token - 1))) {
        // "Torvia repeatedly and firmly denied".
        token--;
        moved = true;
      }
      if (in.lower(token - 1).equals(",") && in.mentions().actorEndingAt(token - 1) != null) {
        token--;
        moved = true;
      }
    }
    ActorPhrase phrase = in.mentions().actorEndingAt(token);
    if (phrase != null) {
      speaker = phrase;
      subject = tree.word(phrase.head());
      speakerBy = "own";
    }
  }

  private boolean isBetween(int word) {
    boolean joins = tree.lower(word).equals("and") && tree.tag(word - 1).startsWith("RB");
    return joins || tree.tag(word).startsWith("RB");
  }

  /** A past tense is no passive, whatever auxiliary the tree has hung from it. */
  boolean isPassive() {
    return clause.isPassive() && !tree.tag(verb).equals("VBD");
  }

  /** "LYSSOM, 8 May (Harbour Wire) - ": where the sentence begins behind a dateline; else 0. */
  int dateline() {
    if (tree.size() == 0 || !Datelines.isPlace(in.words())) {
      return 0;
    }
    for (int i = 1; i < Math.min(tree.size(), 14); i++) {
      if (DASHES.contains(tree.lower(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** From now on this one is who says so. */
  private void take(ActorPhrase phrase, String by) {
    subject = tree.word(phrase.head());
    speaker = phrase;
    antecedent = null;
    speakerBy = by;
  }
}
