package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.PassageAttributions;
import org.parley.model.Stance;

/** Candidate positions of one passage. Thread-safe. */
public final class PositionAnalysis implements Analysis<PositionAnalysis.Input, PassagePositions> {
  private static final Set<String> NOUN_BEFORE =
      Set.of(
          "the", "a", "an", "'s", "'", "his", "her", "its", "their", "our", "my", "your", "any",
          "no", "of", "for", "with", "in", "on", "by", "from", "these", "those", "such", "some",
          "further", "new", "own", "key", "main", "under", "into", "meet", "meets", "met", "more");

  /** A passage's words and what the steps before found in them. */
  public record Input(
      Words words, PassageMentions mentions, PassageAttributions attributions, Syntax syntax) {}

  private final StanceRules rules = StanceRules.builtIn();
  private final IssueLexicon issues;

  public PositionAnalysis(IssueLexicon issues) {
    this.issues = issues;
  }

  @Override
  public PassagePositions analyse(Input input) {
    Words words = input.words;
    if (words.size() < 3 || words.token(words.size() - 1).equals("?")) {
      return PassagePositions.NONE;
    }
    List<Candidate> found = new ArrayList<>();
    Reader reader = new Reader(input, found);
    int i = 0;
    while (i < words.size()) {
      int end = reader.cueAt(i);
      i = end > i ? end : i + 1;
    }
    new Obligations(words, input.mentions, issues, found).read();
    new NounCues(words, input.mentions, issues, found).read();
    return found.isEmpty() ? PassagePositions.NONE : new PassagePositions(found);
  }

  /** Reads one passage. */
  private final class Reader {
    private final Words words;
    private final PassageMentions mentions;
    private final Contents contents;
    private final SubjectFinder subjects;
    private final List<Candidate> found;
    private int @Nullable [] lastContent;
    private int lastCue;
    private boolean forecast;

    Reader(Input input, List<Candidate> found) {
      this.words = input.words;
      this.mentions = input.mentions;
      this.contents = new Contents(words, mentions, this::isCueAt);
      this.subjects = new SubjectFinder(words, mentions, input.attributions::isCue);
      this.found = found;
    }

    /** A finite verb of some rule: a new clause of the same subject begins there. */
    private boolean isCueAt(int i) {
      for (StanceRule rule : rules.startingWith(words.lower(i))) {
        Pattern.Match match = rule.cue().at(words, i);
        if (match != null
            && (match.form() == VerbForms.Form.PAST || match.form() == VerbForms.Form.PRESENT)) {
          return true;
        }
      }
      return false;
    }

    /** Tries the rules at a token; gives the token behind the cue that was read, or 0. */
    int cueAt(int i) {
      for (StanceRule rule : rules.startingWith(words.lower(i))) {
        Pattern.Match match = rule.cue().at(words, i);
        if (match != null && read(rule, match)) {
          return match.end();
        }
      }
      return 0;
    }

    private boolean read(StanceRule rule, Pattern.Match match) {
      int verb = match.verb() < 0 ? match.start() : match.verb();
      if (match.verb() > 0 && isAdjective(verb - 1) && match.form() == VerbForms.Form.PRESENT) {
        return false;
      }
      if (match.verb() >= 0
          && NOUN_BEFORE.contains(words.lower(verb - 1))
          && match.form() != VerbForms.Form.ING) {
        return false;
      }
      VerbGroup group = VerbGroup.before(words, mentions, match.start());
      if (!isFinite(match, group, verb)
          || group.doubtful()
          || contents.isHypothetical(match.start())) {
        return false;
      }
      if (group.passive()
          && match.form() == VerbForms.Form.PAST
          && !rule.cue().firsts().contains("is")) {
        return false;
      }
      List<ActorPhrase> who = rule.speaker() ? List.of() : subjects.of(group.start());
      if (who.isEmpty() && !rule.speaker() || isAgain(match, who, group)) {
        return false;
      }
      boolean homograph =
          match.form() == VerbForms.Form.PRESENT || match.form() == VerbForms.Form.BASE;
      if (!rule.speaker()
          && homograph
          && match.verb() == match.start()
          && !isBeside(group)
          && !group.modal()) {
        return false;
      }
      if (rule.speaker() && !rule.negated() && isDenied(match.start())) {
        return false;
      }
      forecast = isForecast(group.start(), match.start());
      boolean negated = rule.negated() ? isNegated(match) : group.negated() || isNegated(match);
      if (rule.negated() && !negated && !group.negated()) {
        return false;
      }
      if (negated && rule.steady()) {
        return false;
      }
      Stance stance = negated && !rule.negated() ? flipped(rule.stance()) : rule.stance();
      int contentStart = rule.before() ? clauseBefore(match.start()) : behindThat(match.end());
      if (asksNotTo(match)) {
        stance = Stance.REJECT;
      }
      int end = rule.before() ? match.start() : contents.end(contentStart);
      end = Math.max(end, contentStart);
      if (rule.np() && isClauseAt(contentStart) || isExcluded(rule, match, contentStart)) {
        return false;
      }
      List<int[]> conditions = contents.conditions(0, Attributed.sentenceEnd(words));
      conditions.removeIf(c -> c[0] <= match.start() && match.start() < c[1]);
      boolean any = false;
      for (Item item :
          new Items(words, issues, rule::allows, conditions, contents::placeEnd)
              .of(contentStart, end, match)) {
        any = true;
        if (rule.speaker()) {
          write(
              rule,
              stance,
              match,
              null,
              rule.before() ? contentStart : match.start(),
              item,
              contentStart,
              conditions);
        }
        for (ActorPhrase subject : who) {
          write(rule, stance, match, subject, who.get(0).start(), item, contentStart, conditions);
        }
      }
      if (any) {
        lastContent = new int[] {contentStart, end};
        lastCue = match.start();
      }
      return any;
    }

    /**
     * A verb inside what the cue before wants, without a subject of its own: "turned down demands".
     */
    private boolean isAgain(Pattern.Match match, List<ActorPhrase> who, VerbGroup group) {
      boolean inside =
          lastContent != null && match.start() >= lastContent[0] && match.start() < lastContent[1];
      if (!inside || who.isEmpty()) {
        return false;
      }
      String before = words.lower(group.start() - 1);
      return who.get(0).start() < lastCue
          && !before.equals("and")
          && !before.equals(",")
          && !before.equals("but");
    }

    /** The subject, or a word that ties the verb to it, stands right before the verb group. */
    private boolean isBeside(VerbGroup group) {
      String before = words.lower(group.start() - 1);
      return mentions.actorEndingAt(group.start()) != null
          || Set.of("and", ",", "but", "or", "who").contains(before);
    }

    /** "demanded in an address on Saturday that X": what is wanted stands behind the "that". */
    private int behindThat(int from) {
      String low = words.lower(from);
      boolean led =
          Set.of("in", "on", "at", "during", "late", "early", "to", "via", "from", "again", "once")
                  .contains(low)
              || mentions.times().stream().anyMatch(t -> t.start() == from);
      for (int i = from; led && i < Math.min(words.size(), from + 14); i++) {
        if (words.lower(i).equals("that")) {
          return i + 1;
        }
        if (!words.isWord(i)) {
          break;
        }
      }
      return from;
    }

    /** "not the time to": a few words before the cue take it back. */
    private boolean isDenied(int at) {
      for (int i = Math.max(0, at - 3); i < at; i++) {
        if (Set.of("not", "no", "never").contains(words.lower(i))
            || words.lower(i).endsWith("n't")) {
          return true;
        }
      }
      return false;
    }

    private boolean isExcluded(StanceRule rule, Pattern.Match match, int contentStart) {
      int first = words.lower(contentStart).equals("\"") ? contentStart + 1 : contentStart;
      return rule.unless().contains(words.lower(first))
          || match.npStart() >= 0 && rule.unless().contains(words.lower(match.npStart()));
    }

    private boolean isForecast(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Set.of("would", "will", "'ll", "wouldn't", "won't").contains(words.lower(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isAdjective(int i) {
      return mentions.places().stream()
          .anyMatch(
              p ->
                  p.kind() == PlacePhrase.Kind.PEOPLE
                      && p.end() == i + 1
                      && !words.lower(i).endsWith("s"));
    }

    private int clauseBefore(int at) {
      int start = subjects.clauseStart(at);
      while (start < at && !words.isWord(start)) {
        start++;
      }
      return start;
    }

    private boolean isClauseAt(int i) {
      if (words.lower(i).equals("that")) {
        return isClauseAt(i + 1);
      }
      return Set.of("there", "it", "he", "she", "they", "this", "to").contains(words.lower(i))
          || mentions.actors().stream()
              .anyMatch(p -> p.start() == i && !words.lower(p.end()).equals("'s"));
    }

    private boolean isFinite(Pattern.Match match, VerbGroup group, int verb) {
      if (match.form() == null) {
        return true;
      }
      return switch (match.form()) {
        case PRESENT -> true;
        case PAST -> true;
        case ING ->
            group.progressive()
                || words.lower(verb - 1).equals(",")
                || words.lower(verb - 1).equals("been");
        case BASE -> !group.infinitive() && (group.modal() || isPluralBeside(group.start()));
      };
    }

    private boolean isPluralBeside(int at) {
      ActorPhrase beside = mentions.actorEndingAt(at);
      if (beside == null) {
        return false;
      }
      String head = words.lower(beside.head());
      return head.endsWith("s") && beside.kind() != ActorPhrase.Kind.PERSON
          || Set.of("we", "they", "i", "who").contains(head)
          || words.lower(beside.start() - 1).equals("and");
    }

    private boolean isNegated(Pattern.Match match) {
      for (int i = match.start(); i < match.end(); i++) {
        String low = words.lower(i);
        if (i >= match.npStart() && i < match.npEnd()) {
          continue;
        }
        if (low.equals("not")
            || low.equals("never")
            || low.equals("no")
            || low.endsWith("n't")
            || low.equals("cannot")) {
          return true;
        }
      }
      return false;
    }

    /** "asked it not to": the "not" stands at the end of the addressee. */
    private boolean asksNotTo(Pattern.Match match) {
      return match.npEnd() > 0 && words.lower(match.npEnd() - 1).equals("not");
    }

    private void write(
        StanceRule rule,
        Stance stance,
        Pattern.Match match,
        @Nullable ActorPhrase subject,
        int from,
        Item item,
        int contentStart,
        List<int[]> conditions) {
      boolean first = item.first();
      boolean outside = item.start() >= match.start() || rule.before();
      int start = first ? Math.min(from, item.start()) : item.start();
      int end = Math.max(item.end(), first ? match.end() : item.end());
      if (!outside) {
        return;
      }
      found.add(
          new Candidate(
              rule,
              Stances.adjusted(stance, item, words),
              Stances.issue(stance, item, words),
              subject,
              start,
              end,
              match.start(),
              first ? Math.min(contentStart, item.start()) : item.start(),
              item.end(),
              conditions,
              contents.objects(item.start(), item.end()),
              addressee(match, contentStart),
              timeNear(match.start(), contentStart, item),
              rule.speech() || rule.speaker(),
              rule.own() || forecast));
    }

    private @Nullable ActorPhrase addressee(Pattern.Match match, int contentStart) {
      if (match.npStart() >= 0) {
        for (ActorPhrase phrase : mentions.actors()) {
          if (phrase.start() >= match.npStart() && phrase.end() <= match.npEnd()) {
            return phrase;
          }
        }
      }
      int that = -1;
      if (words.lower(contentStart).equals("that")) {
        that = contentStart + 1;
      } else if (words.lower(contentStart - 1).equals("that")) {
        that = contentStart;
      }
      return that > 0 ? mentions.actorStartingAt(that) : null;
    }

    private @Nullable TimePhrase timeNear(int cue, int contentStart, Item item) {
      TimePhrase best = null;
      for (TimePhrase time : mentions.times()) {
        boolean beside =
            time.end() <= contentStart && time.end() > cue - 12
                || time.start() <= contentStart + 3 && time.start() >= cue;
        if (beside
            && !time.ahead()
            && (best == null || Math.abs(time.start() - cue) < Math.abs(best.start() - cue))) {
          best = time;
        }
      }
      if (best == null) {
        for (TimePhrase time : mentions.times()) {
          if (time.start() >= item.start()
              && time.end() >= item.end() - 1
              && !time.ahead()
              && time.start() >= cue) {
            best = time;
          }
        }
      }
      return best;
    }
  }

  private static Stance flipped(Stance stance) {
    return stance == Stance.REJECT ? Stance.OFFER : Stance.REJECT;
  }
}
