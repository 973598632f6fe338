package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.Cues.Frame;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Range;
import org.parley.language.clause.Source;

/**
 * One verb that may introduce words: who does it, and what the tree and the marks give as the
 * words. Used once. Numbers are words of the tree until the attribution is made.
 */
final class ClauseCue {
  private static final Set<String> RELAYS = Set.of("quote", "cite", "report", "describe");
  private static final Set<String> DASHES = Set.of("-", "--");

  private final PassageWords in;
  private final SentenceTree tree;
  private final List<Candidate> before;
  private final Clause clause;
  private final int verb;
  private final String lemma;
  private final Cues.@Nullable Cue cue;
  private int subject = -1;
  private @Nullable ActorPhrase speaker;
  private @Nullable ActorPhrase antecedent;
  private @Nullable ActorPhrase via;
  private int cueFrom;
  private int start;

  /** Behind verb, inverted subject, addressee, time and place. */
  private int tail;

  private @Nullable Range medium;
  private boolean that;
  private String speakerBy = "own";

  /** True where a clause stands before the speaker, whatever the tree has made of it. */
  private boolean behindClause;

  private ClauseCue(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    this.in = in;
    this.tree = tree;
    this.before = before;
    this.clause = clause;
    this.verb = clause.predicate();
    Cues.Cue whole = tree.isVerb(verb) ? Cues.of(clause.lemma()) : null;
    this.lemma = tree.lemma(verb);
    this.cue = whole == null && tree.isVerb(verb) ? Cues.of(lemma) : whole;
    this.cueFrom = verb;
  }

  /** The candidate of the clause's verb; null if it can introduce nothing. */
  static @Nullable Candidate read(
      PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    return new ClauseCue(in, tree, before, clause).candidate();
  }

  private @Nullable Candidate candidate() {
    if (!tree.isVerb(verb) || lemma.equals("be") || isRelaying()) {
      return null;
    }
    findSpeaker();
    if (speaker == null) {
      return null;
    }
    start = start();
    tail = tail();
    Found found = words();
    return found == null ? null : candidate(found);
  }

  /** "quoted X as saying": the participle is read, not the verb above it. */
  private boolean isRelaying() {
    for (Clause child : clause.children()) {
      if (RELAYS.contains(lemma) && isAsSaying(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsSaying(Clause child) {
    return child.marker().equals("as") && tree.tag(child.predicate()).equals("VBG");
  }

  // ---- who speaks

  private void findSpeaker() {
    Clause parent = clause.parent();
    if (parent != null && isAsSaying(clause) && RELAYS.contains(tree.lemma(parent.predicate()))) {
      relayed(parent);
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
    if (speaker != null && isTime(speaker)) {
      speaker = null;
    }
    if (speaker == null || subject < dateline()) {
      leftNeighbour();
    }
  }

  private boolean isTime(ActorPhrase phrase) {
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
  private void besideMark() {
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
  private boolean isVerbBetween(int from) {
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

  private int nounFrom(int first) {
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
  private void displaced() {
    int token = tree.token(verb);
    ActorPhrase phrase = in.mentions().actorEndingAt(token);
    boolean person =
        phrase != null && (phrase.kind() == ActorPhrase.Kind.PERSON || phrase.title() != null);
    if (phrase == null || !person || phrase.equals(speaker) || cue == null || isPassive()) {
      return;
    }
    int first = tree.word(phrase.start());
    boolean past = tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBZ");
    if (!past || !tree.lower(first - 1).equals(",") || !cue.takes(Frame.CLAUSE)) {
      return;
    }
    for (int i = dateline(); i < first; i++) {
      if (tree.isVerb(i)) {
        subject = tree.word(phrase.head());
        speaker = phrase;
        antecedent = null;
        speakerBy = "own";
        behindClause = true;
        return;
      }
    }
  }

  /** The phrase right before the verb, over a time: "Venn last week said". */
  private void leftNeighbour() {
    if (isPassive() || !tree.tag(verb).equals("VBD") && !tree.tag(verb).equals("VBZ")) {
      return;
    }
    int token = tree.token(verb);
    boolean moved = true;
    while (moved && token > 0) {
      moved = false;
      for (TimePhrase each : in.mentions().times()) {
        if (each.end() == token) {
          token = each.start();
          moved = true;
        }
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

  /** A past tense is no passive, whatever auxiliary the tree has hung from it. */
  private boolean isPassive() {
    return clause.isPassive() && !tree.tag(verb).equals("VBD");
  }

  private boolean speaks(int word) {
    ActorPhrase phrase = SpeakerPhrase.of(in, tree, word);
    return phrase != null
        && (phrase.title() != null
            || phrase.kind() != ActorPhrase.Kind.ROLE
            || SpeakerNouns.isPerson(tree.lemma(word)));
  }

  /** Of "her letter saying" she, of "the league issued a statement that says" the league. */
  private int author(int word) {
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
    }
    if (owner < 0 || !speaks(owner)) {
      return word;
    }
    antecedent = null;
    return owner;
  }

  private int ownSubject() {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** "was quoted by R as saying", "R quoted X as saying". */
  private void relayed(Clause parent) {
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
  private int withBefore() {
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
  private @Nullable Candidate participleBehindComma() {
    if (!tree.tag(verb).equals("VBG") || cue == null || ownSubject() >= 0) {
      return null;
    }
    if (!isBehindComma() || subject >= 0 && isPersonal(subject)) {
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
  private @Nullable Candidate goesOn() {
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
  private boolean isBehindComma() {
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
  private int ofMainClause(int otherwise) {
    Clause above = clause.parent();
    boolean relative = false;
    while (above != null && above.parent() != null && above.kind() != ClauseKind.ROOT) {
      relative |= above.kind() == ClauseKind.RELATIVE || above.kind() == ClauseKind.ADNOMINAL;
      above = above.parent();
    }
    int found = above == null ? -1 : above.subject();
    return relative && found >= 0 && found < verb ? found : otherwise;
  }

  private boolean isPersonal(int word) {
    ActorPhrase phrase = SpeakerPhrase.of(in, tree, word);
    return phrase != null
        && (phrase.kind() == ActorPhrase.Kind.PERSON
            || phrase.kind() == ActorPhrase.Kind.ROLE && phrase.title() != null);
  }

  // ---- where the attribution stands

  private int start() {
    int first = Math.min(verb, cueFrom);
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean part = relation.equals("aux") || relation.equals("advmod");
      if (part && child < first && !hasPunctuation(child, verb)) {
        first = child;
      }
    }
    if (subject >= 0 && subject < first) {
      Range full =
          behindClause
              ? new Range(speaker == null ? subject : tree.word(speaker.start()), subject + 1)
              : tree.clauses().phrase(subject).full();
      int behind = Math.max(full.to(), subject + 1);
      if (speakerBy.equals("own") || behind <= first && !hasPunctuation(behind, first)) {
        int from = full.from();
        for (int i = from; i < subject; i++) {
          if (tree.isMark(i)) {
            from = i + 1;
          }
        }
        first = Math.min(first, from);
      }
    }
    if (speaker != null && speakerBy.equals("own") && subject >= 0 && subject < verb) {
      int at = tree.word(speaker.start());
      if (at < first && !tree.hasMark(at, first)) {
        first = at;
      }
    }
    // "...," panel chairman X said: words that the tree hung elsewhere.
    for (int i = first - 1; i >= 0 && i >= first - 5; i--) {
      if (tree.isQuoteEnd(i)) {
        return i + 1;
      }
      if (tree.isPunctuation(i) || tree.isVerb(i)) {
        break;
      }
    }
    return first;
  }

  private boolean hasPunctuation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.isPunctuation(i)) {
        return true;
      }
    }
    return false;
  }

  /** Reads on over inverted subject, addressee, time, place and medium. */
  private int tail() {
    int at = verb + 1;
    if (subject > verb && speakerBy.equals("own")) {
      int to = tree.clauses().phrase(subject).full().to();
      if (speaker != null) {
        to = Math.max(to, tree.word(speaker.end() - 1) + 1);
      }
      for (int i = subject; i < to; i++) {
        if (tree.isMark(i)) {
          to = i;
        }
      }
      at = Math.max(at, to);
    }
    boolean moved = true;
    while (moved && at < tree.size()) {
      moved = false;
      if (isThat(at)) {
        that = true;
        return at;
      }
      for (int child : tree.children(verb)) {
        if (child < at) {
          continue;
        }
        Range extent = tree.extent(child);
        if (extent.from() == at && isCircumstance(child)) {
          int to = clipped(extent, child);
          if (medium == null && SpeakerNouns.isMedium(tree.lemma(child))) {
            medium =
                extent.from() == child ? new Range(at, to) : new Range(at + prepositions(at), to);
          }
          if (to > at) {
            at = to;
            moved = true;
          }
          break;
        }
      }
    }
    return at;
  }

  private int prepositions(int at) {
    return tree.upos(at).equals("ADP") ? 1 : 0;
  }

  private boolean isCircumstance(int child) {
    String relation = tree.relation(child);
    boolean complement = hasComplementBehind(child);
    return switch (relation) {
      case "advmod", "compound", "case" -> !tree.clauses().isPredicate(child);
      case "obl", "nmod" -> true;
      case "iobj" -> true;
      case "obj" -> complement && cue != null && cue.takes(Frame.TELL);
      default -> false;
    };
  }

  private boolean hasComplementBehind(int word) {
    for (int child : tree.children(verb)) {
      if (child > word && tree.relation(child).equals("ccomp")) {
        return true;
      }
    }
    int end = Math.min(tree.size(), word + 8);
    for (int i = word + 1; i < end; i++) {
      if (isThat(i) || tree.isMark(i)) {
        return true;
      }
    }
    return false;
  }

  /** A place or medium takes no "that", no mark and no comma with it. */
  private int clipped(Range extent, int head) {
    for (int i = Math.max(extent.from(), head); i < extent.to(); i++) {
      boolean quoted = tree.isMark(i);
      boolean breaks = tree.lower(i).equals(",") && !isAppositional(i, extent);
      if (quoted || breaks || i > head && isThat(i) || tree.lower(i).equals(":")) {
        return i;
      }
    }
    return extent.to();
  }

  private boolean isAppositional(int comma, Range extent) {
    return comma + 1 < extent.to() && tree.upos(comma + 1).equals("PROPN");
  }

  private boolean isThat(int word) {
    return tree.lower(word).equals("that") && tree.relation(word).equals("mark");
  }

  // ---- the words introduced

  /** Words found: how, in which pieces, and whether in words of the tree they begin with a mark. */
  private record Found(Form form, String kind, List<Range> pieces, int behind) {}

  private @Nullable Found words() {
    Found trailing = trailing();
    if (trailing != null) {
      return trailing;
    }
    Found bare = bare();
    if (bare != null || start > verb) {
      return bare;
    }
    return leading();
  }

  private @Nullable Found trailing() {
    int back = start - 1;
    boolean mark = tree.isMark(back);
    String stop = tree.lower(mark ? back - 1 : back);
    boolean quoteEnd = tree.isQuoteEnd(back);
    boolean comma = stop.equals(",") || DASHES.contains(stop) || Set.of("?", "!").contains(stop);
    if (that || !quoteEnd && !(comma && (mark || !stop.equals("-") || subject > verb))) {
      return null;
    }
    String next = tree.lower(tail);
    boolean nothing =
        tail >= tree.end()
            || Set.of(",", ";", "-", "--", ")", ".", ":").contains(next)
            || tree.isMark(tail);
    boolean sentenceEnd = stop.endsWith(".") && !nothing;
    if (!quoteEnd && !nothing || sentenceEnd) {
      // "... end." X said that ...: the next sentence begins behind the mark.
      return null;
    }
    if (next.equals(":") && !quoteEnd) {
      return null;
    }
    if (tree.tag(verb).equals("VBG") && !speakerBy.equals("own")) {
      return null;
    }
    int from = leftFrom();
    if (!quoteEnd && (from >= back || !isClauseLeft(from, back))) {
      return null;
    }
    if (quoteEnd
        && cue != null
        && isFronted(back)
        && tree.lower(back - 1).equals(",")
        && hasRightWords()) {
      return null;
    }
    if (speakerBy.equals("participle") || speakerBy.equals("hung") || speakerBy.equals("relayed")) {
      return null;
    }
    if (speakerBy.equals("lent") && clause.kind() == ClauseKind.CONJUNCT) {
      return null;
    }
    List<Range> pieces = new ArrayList<>();
    int left = back;
    if (from < left) {
      pieces.add(new Range(from, left));
    }
    Range right = right(quoteEnd);
    if (right != null) {
      pieces.add(right);
    }
    Form form = subject > verb ? Form.INVERTED : Form.TRAILING;
    return new Found(form, quoteEnd ? "closed" : right == null ? "left" : "split", pieces, tail);
  }

  /** True if what stands left is hung from the verb as its words, or holds a clause at all. */
  private boolean isClauseLeft(int from, int to) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean words = relation.equals("ccomp") || relation.equals("parataxis");
      if (words && child < start) {
        return true;
      }
    }
    if (clause.kind() == ClauseKind.PARATAXIS || behindClause) {
      return true;
    }
    if (hasRightComplement() || isFronted(to)) {
      return false;
    }
    boolean headline = subject > verb && tail >= tree.end();
    return cue != null
        && cue.takes(Frame.CLAUSE)
        && (tree.isFinite(from, to) || headline && to - from > 2);
  }

  /** True where the verb has words behind it: what stands left in marks is a title. */
  private boolean hasRightWords() {
    return hasRightComplement() || tree.hasMark(tail, tree.size());
  }

  /** "As the day began, X said ...": what stands left only tells when and how. */
  private boolean isFronted(int to) {
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      boolean aside =
          relation.equals("advcl") || relation.equals("obl") || relation.equals("advmod");
      if (aside && child < start && tree.extent(child).to() >= to - 1) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRightComplement() {
    for (int child : tree.children(verb)) {
      if (child > verb && tree.relation(child).equals("ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a dateline and behind the last attribution that stands at the end of its clause. */
  private int leftFrom() {
    int from = dateline();
    for (Candidate each : before) {
      Attribution one = each.attribution();
      boolean ends = one.form() == Form.TRAILING || one.form() == Form.INVERTED;
      if (ends && !one.open() && one.end() < tree.token(start)) {
        int word = tree.word(Math.min(one.end(), in.words().size() - 1));
        while (word < start && tree.isPunctuation(word) && !tree.isMark(word)) {
          word++;
        }
        from = Math.max(from, word);
      }
    }
    return from;
  }

  /** ", X said, ...": the words go on behind the attribution. */
  private @Nullable Range right(boolean quoteEnd) {
    if (!tree.lower(tail).equals(",") && !DASHES.contains(tree.lower(tail))) {
      return null;
    }
    int from = tail + 1;
    int end = tree.end();
    if (tree.isMark(from)) {
      return from + 1 < tree.size() ? new Range(from, Math.max(from + 1, end)) : null;
    }
    if (quoteEnd) {
      return null;
    }
    int head = contentHead();
    if (head < 0 || from >= end) {
      return null;
    }
    Range extent = tree.extent(head);
    int to = Math.min(end, extent.to());
    if (isCueBehind(from)) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child != head && tree.extent(child).from() == from && child > from - 1) {
        return null;
      }
      if (child > from && child != head && tree.extent(child).from() > from) {
        to = Math.min(to, tree.extent(child).from());
      }
    }
    while (to > from && tree.isPunctuation(to - 1)) {
      to--;
    }
    return to - from >= 2 && extent.from() < start
        ? new Range(from, to)
        : to - from >= 2 && head > from ? new Range(from, to) : null;
  }

  private int contentHead() {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("ccomp")) {
        return child;
      }
    }
    Clause parent = clause.parent();
    return clause.kind() == ClauseKind.PARATAXIS && parent != null ? parent.predicate() : -1;
  }

  /** "X asked." alone: the words stand in marks right before. */
  private @Nullable Found bare() {
    boolean alone =
        tail >= tree.end() && start <= dateline() && !tree.isFinite(start, Math.min(verb, cueFrom));
    return alone && cue != null && cue.speech() && !isPassive()
        ? new Found(Form.TRAILING, "bare", List.of(), tail)
        : null;
  }

  private @Nullable Found leading() {
    Form form =
        tree.tag(verb).equals("VBG") && !speakerBy.equals("own") && !speakerBy.equals("relayed")
            ? Form.PARTICIPLE
            : Form.LEADING;
    int at = tail;
    boolean colon = tree.lower(at).equals(":");
    boolean comma = tree.lower(at).equals(",") && tree.isOpening(at + 1);
    if (colon || comma) {
      at++;
    }
    if (tree.isOpening(at) && (colon || comma || at == tail)) {
      return new Found(form, "quote", List.of(new Range(at, quoteEnd(at))), at);
    }
    if (colon && at >= tree.size()) {
      return new Found(form, "colon", List.of(), at);
    }
    if (that) {
      return new Found(form, "that", List.of(upTo(tail + 1, tail + 1)), tail + 1);
    }
    if (tree.lower(at).equals(",") && isThat(at + 1)) {
      return new Found(form, "that", List.of(upTo(at + 2, at + 2)), at + 2);
    }
    int head = -1;
    String kind = "";
    for (int child : tree.children(verb)) {
      if (child < verb) {
        continue;
      }
      String relation = tree.relation(child);
      if (relation.equals("ccomp") && head < 0) {
        head = child;
        kind = clauseKind(child);
      } else if (relation.equals("xcomp") && head < 0) {
        String marker = tree.clauses().isPredicate(child) ? tree.clauseOf(child).marker() : "";
        head = marker.equals("to") || !tree.isVerb(child) ? child : -1;
        kind = marker.equals("to") ? "inf" : "small";
      } else if (relation.equals("advcl")
          && head < 0
          && cue != null
          && cue.takes(Frame.ORDER)
          && tree.clauseOf(child).marker().equals("to")) {
        head = child;
        kind = "inf";
      } else if (relation.equals("parataxis") && head < 0 && colon) {
        head = child;
        kind = "clause";
      }
    }
    if (head >= 0 && (kind.equals("inf") || kind.equals("small"))) {
      int from = tree.extent(head).from();
      for (int child : tree.children(verb)) {
        String relation = tree.relation(child);
        boolean whom = relation.equals("obj") || relation.equals("iobj");
        if (child > verb && child < head && (whom || isCalledOn(child))) {
          from = Math.min(from, tree.extent(child).from() + (whom ? 0 : 1));
        }
      }
      return new Found(form, kind, List.of(upTo(from, head)), from);
    }
    int mark = head < 0 ? -1 : thatOf(head);
    if (mark > at) {
      return new Found(form, "that", List.of(upTo(mark + 1, head)), mark + 1);
    }
    if (head >= 0) {
      int from = Math.min(tree.extent(head).from(), at > verb ? Math.max(at, 0) : head);
      from = Math.max(from, Math.min(at, head));
      return new Found(form, kind, List.of(upTo(from, head)), from);
    }
    if (colon) {
      return at < tree.end()
          ? new Found(form, "clause", List.of(new Range(at, tree.end())), at)
          : null;
    }
    if (tree.lower(tree.size() - 1).equals(":") && clause.first().kind() == ClauseKind.ROOT) {
      return new Found(form, "colon", List.of(), tree.size());
    }
    boolean clauses = cue != null && cue.takes(Frame.CLAUSE);
    boolean loose = clauses && cue != null && !cue.takes(Frame.NAME) || lemma.equals("say");
    if (loose && at < tree.end() && !tree.isPunctuation(at) && tree.isFinite(at, tree.end())) {
      boolean opens = tree.tag(at).equals("PRP") && tree.isFinite(at + 1, at + 4);
      int least = opens ? Math.max(at, finiteFrom(at)) : at;
      return new Found(form, opens ? "pronoun" : "loose", List.of(upTo(at, least)), at);
    }
    return object(form);
  }

  private int finiteFrom(int at) {
    int word = at;
    while (word < tree.size() - 1 && !tree.isFinite(word, word + 1)) {
      word++;
    }
    int head = tree.head(word);
    boolean auxiliary = head > word && !tree.isPunctuation(head);
    return auxiliary ? head : word;
  }

  private int thatOf(int head) {
    for (int child : tree.children(head)) {
      if (child > verb && isThat(child)) {
        return child;
      }
    }
    return -1;
  }

  /** "called on them to leave", "appealed to them to leave". */
  private boolean isCalledOn(int child) {
    return tree.relation(child).equals("obl") && tree.extent(child).from() == verb + 1;
  }

  private String clauseKind(int child) {
    Clause words = tree.clauseOf(child);
    String marker = words.marker();
    int first = tree.extent(child).from();
    String tag = first < tree.size() ? tree.tag(first) : "";
    if (marker.startsWith("that")) {
      return "that";
    }
    if (marker.startsWith("whether") || marker.startsWith("if") || tag.startsWith("W")) {
      return "wh";
    }
    return tree.isFinite(tree.extent(child).from(), tree.extent(child).to()) ? "clause" : "ing";
  }

  /** "rejected the plan", "spoke of war": a thing that is told or judged. */
  private @Nullable Found object(Form form) {
    int object = clause.objectSource() == Source.OWN ? clause.object() : -1;
    if (object > verb && cue != null && cue.takes(Frame.NAME)) {
      int from = tree.extent(object).from();
      return new Found(form, "np", List.of(upTo(from, object)), from);
    }
    if (cue != null && cue.takes(Frame.ABOUT)) {
      for (int child : tree.children(verb)) {
        if (child > verb
            && tree.relation(child).equals("obl")
            && tree.extent(child).from() == verb + 1) {
          Range extent = tree.extent(child);
          return new Found(form, "about", List.of(upTo(extent.from() + 1, child)), extent.from());
        }
      }
    }
    if (object > verb) {
      Range extent = tree.extent(object);
      if (tree.hasMark(extent.from(), extent.to())) {
        return new Found(form, "object", List.of(upTo(extent.from(), object)), extent.from());
      }
    }
    return null;
  }

  /** Behind the mark that closes, and on to the end of what it begins. */
  private int quoteEnd(int open) {
    int close = open + 1;
    while (close < tree.size() && !tree.isMark(close)) {
      close++;
    }
    int end = tree.end();
    if (close >= end) {
      return Math.max(end, open + 1);
    }
    if (tree.isPunctuation(close - 1) || tree.isPunctuation(close + 1)) {
      return close + 1;
    }
    return upTo(open, close).to();
  }

  /** To the end of the words that {@code head} heads, and of what the tree lost of them. */
  private Range upTo(int from, int head) {
    int end = tree.end();
    int to = Math.min(end, Math.max(from + 1, head < tree.size() ? tree.extent(head).to() : end));
    while (to < end) {
      if (tree.isMark(to)) {
        to++;
        continue;
      }
      if (endsAt(to)) {
        break;
      }
      to++;
    }
    for (int i = from + 1; i < to; i++) {
      if (tree.lower(i).equals(",") && (isCueBehind(i + 1) || isAside(i + 1)) || isTurn(i, head)) {
        to = i;
      }
    }
    while (to > from + 1 && tree.isPunctuation(to - 1) && !tree.isMark(to - 1)) {
      to--;
    }
    return new Range(from, to);
  }

  /** What stands here is the verb's again or the article's, and no more of the words. */
  private boolean endsAt(int at) {
    String low = tree.lower(at);
    if (low.equals(";") || low.equals(":")) {
      return true;
    }
    if (low.equals(",") || DASHES.contains(low)) {
      return isHungFromVerb(at + 1);
    }
    if (Set.of("and", "but", "or").contains(low)) {
      int head = tree.head(at);
      return head < 0 || tree.clauseOf(head).first() == clause.first();
    }
    return tree.relation(at).equals("mark")
        && Set.of("as", "while", "after", "before", "although").contains(low);
  }

  /** What begins here is a clause or circumstance of the verb, or of what stands above it. */
  private boolean isHungFromVerb(int at) {
    int word = Math.min(at, tree.size() - 1);
    int steps = 0;
    while (tree.head(word) > verb && tree.head(word) < at && steps++ < 60
        || tree.head(word) >= at && steps++ < 60) {
      if (tree.head(word) < at) {
        return false;
      }
      word = tree.head(word);
    }
    String relation = tree.relation(word);
    return switch (relation) {
      case "advcl", "conj", "parataxis", "obl", "root", "advmod", "cc", "acl", "appos" -> true;
      default -> false;
    };
  }

  /** ", as X", ", while X": a clause behind a comma that is the article's again. */
  private boolean isAside(int at) {
    String low = tree.lower(at);
    String next = tree.lower(at + 1);
    return low.equals("just") && next.equals("as")
        || Set.of("as", "while", "although", "though").contains(low)
            && !Set.of("well", "long", "soon", "if").contains(next);
  }

  /** "agreed to meet and called for calm": a past tense goes on with the verb, not with "to". */
  private boolean isTurn(int at, int head) {
    if (!Set.of("and", "but").contains(tree.lower(at)) || head <= verb || head >= tree.size()) {
      return false;
    }
    int next = at + 1;
    while (next < tree.size() && tree.tag(next).startsWith("RB")) {
      next++;
    }
    boolean past =
        next < tree.size() && (tree.tag(next).equals("VBD") || tree.tag(next).equals("VBZ"));
    String tag = tree.tag(head);
    return past
        && !tree.isOpening(at - 1)
        && at > head
        && !tag.equals("VBD")
        && !tag.equals("VBZ")
        && !tree.isFinite(tree.extent(head).from(), Math.min(head, at));
  }

  /** ", adding that", ", according to": another attribution begins. */
  private boolean isCueBehind(int at) {
    if (tree.lower(at).equals("according")) {
      return true;
    }
    if (at >= tree.size() || !tree.tag(at).equals("VBG")) {
      return false;
    }
    Cues.Cue next = Cues.of(tree.lemma(at));
    return next != null && next.speech() && next.takes(Frame.CLAUSE);
  }

  /** "LYSSOM, 8 May (Harbour Wire) - ": where the sentence begins behind a dateline; else 0. */
  private int dateline() {
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

  // ---- the candidate

  private Candidate candidate(Found found) {
    List<Range> tokens = new ArrayList<>();
    for (Range piece : found.pieces()) {
      int from = tree.token(piece.from());
      int to = tree.tokenEnd(piece.to());
      if (to > from) {
        tokens.add(new Range(from, to));
      }
    }
    int first = tree.token(start);
    int last = tree.tokenEnd(Math.min(tree.size(), Math.max(verb + 1, tail)));
    if (found.form() == Form.LEADING || found.form() == Form.PARTICIPLE) {
      last = found.behind() >= tree.size() ? in.words().size() : tree.token(found.behind());
      if (tokens.isEmpty()) {
        last = in.words().size();
      }
    }
    last = Math.max(last, tree.token(verb) + 1);
    ActorPhrase by = speaker;
    if (by == null) {
      throw new IllegalStateException("a candidate without speaker");
    }
    Attribution attribution =
        new Attribution(
            found.form(),
            by,
            antecedent,
            tree.token(Math.min(cueFrom, verb)),
            tree.token(verb) + 1,
            first,
            last,
            tokens,
            medium == null
                ? null
                : new Range(tree.token(medium.from()), tree.tokenEnd(medium.to())),
            via,
            time(first, last),
            cue == null || cue.speech(),
            0,
            false);
    return new Candidate(
        attribution,
        CueFeatures.of(
            in,
            tree,
            clause,
            cue,
            attribution,
            speakerBy.equals("relayed") ? speakerBy : found.kind(),
            speakerBy));
  }

  private @Nullable TimePhrase time(int from, int to) {
    for (TimePhrase each : in.mentions().times()) {
      if (each.start() >= from && each.end() <= to) {
        return each;
      }
    }
    return null;
  }
}
