package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.quote.Attribution.Form;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Range;

/**
 * One verb that may introduce words, made a candidate: who does it, and what the tree and the marks
 * give as the words. Used once.
 */
final class ClauseCue extends CueWords {
  private static final Set<String> GOES =
      Set.of("continue", "go", "begin", "start", "open", "conclude", "close", "end", "finish");

  private ClauseCue(PassageWords in, SentenceTree tree, List<Candidate> before, Clause clause) {
    super(in, tree, before, clause);
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
    if (isGoingOn() || isEndOfSpeech()) {
      return null;
    }
    start = start();
    tail = tail();
    Found found = ofNotion ? null : words();
    return found == null || isRepeated(found) ? null : candidate(found);
  }

  /** "with work going on "as planned"": a thing goes on, and nobody speaks. */
  private boolean isGoingOn() {
    ActorPhrase by = speaker;
    return GOES.contains(lemma)
        && by != null
        && by.kind() == ActorPhrase.Kind.ROLE
        && by.title() == null
        && !SpeakerNouns.isPerson(tree.lemma(tree.word(by.head())));
  }

  /** "ended her speech by saying": a speech has an end, and the words are of the other verb. */
  private boolean isEndOfSpeech() {
    int object = clause.object();
    return GOES.contains(lemma)
        && object > verb
        && (SpeakerNouns.isSpeech(tree.lemma(object)) || SpeakerNouns.isMedium(tree.lemma(object)));
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

  private Candidate candidate(Found found) {
    List<Range> tokens = new ArrayList<>();
    for (Range piece : found.pieces()) {
      if (piece.from() >= tree.size() || piece.to() <= piece.from()) {
        // "X said that": the sentence breaks off.
        continue;
      }
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
            time(clause, first, last),
            cue == null || cue.speech(),
            0,
            false,
            true,
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
            speakerBy,
            isNested()));
  }

  /** "Venn insisted that it was void because, she said, ...": the words are told already. */
  private boolean isRepeated(Found found) {
    ActorPhrase by = speaker;
    boolean pronoun = by != null && by.kind() == ActorPhrase.Kind.PRONOUN;
    if (!pronoun || found.form() != Form.TRAILING || found.pieces().size() < 2) {
      return false;
    }
    int from = tree.token(found.pieces().get(0).from());
    for (Candidate each : before) {
      Attribution one = each.attribution();
      boolean told = one.form() == Form.LEADING && one.speech() && each.isListed();
      if (told && one.contentStart() > from && one.contentStart() < tree.token(start)) {
        return true;
      }
    }
    return false;
  }

  /** In the words of another that the same sentence reports. */
  private boolean isNested() {
    int token = tree.token(verb);
    for (Candidate each : before) {
      if (each.isListed() && each.attribution().speech()) {
        for (Range piece : each.attribution().content()) {
          if (piece.from() <= token && token < piece.to()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Between speaker and words; else what the clause begins with: "On Saturday, she warned". */
  private @Nullable TimePhrase time(Clause clause, int from, int to) {
    int begin = tree.token(clause.range().from());
    TimePhrase fronted = null;
    for (TimePhrase each : in.mentions().times()) {
      if (each.start() >= from && each.end() <= to) {
        return each;
      }
      boolean first = each.start() >= begin && each.start() <= begin + 2 && each.end() <= from;
      if (first && tree.clauseOf(tree.word(each.start())) == clause) {
        fronted = each;
      }
    }
    return fronted;
  }
}
