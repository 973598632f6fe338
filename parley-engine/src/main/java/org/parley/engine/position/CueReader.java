package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.position.Cue.Sort;
import org.parley.language.clause.Clause;
import org.parley.language.clause.ClauseKind;
import org.parley.language.clause.Mood;
import org.parley.model.Stance;

/** Reads the cues of one passage into candidates: one reader, used once. */
final class CueReader {
  /** A cue that was read: whose it is, what it wants, and the candidates of it. */
  private record Found(Cue cue, Holder holder, Content content, List<Candidate> candidates) {}

  private final PassageTree tree;
  private final StanceRules rules;
  private final Contents contents;
  private final Conditions conditions;
  private final Items items;
  private final Settings settings;
  private final Holders holders;
  private final ObjectNames objects;
  private final List<Found> found = new ArrayList<>();

  CueReader(PassageTree tree, StanceRules rules, IssueLexicon issues) {
    this.tree = tree;
    this.rules = rules;
    this.contents = new Contents(tree);
    this.conditions = new Conditions(tree);
    this.items = new Items(tree, issues, conditions);
    this.holders = new Holders(tree);
    this.objects = new ObjectNames(tree);
    this.settings = new Settings(tree);
  }

  List<Candidate> read() {
    for (int word = 0; word < tree.size(); word++) {
      for (Cue cue : cuesAt(word)) {
        Found one = read(cue);
        if (one != null) {
          found.add(one);
          break;
        }
      }
    }
    List<Candidate> all = new ArrayList<>();
    for (Found one : found) {
      if (found.stream().noneMatch(other -> isWithin(one, other))) {
        all.addAll(one.candidates);
      }
    }
    return all;
  }

  /** The rules whose word stands here, in the order of the table. */
  private List<Cue> cuesAt(int word) {
    List<Cue> cues = new ArrayList<>();
    Clause clause = tree.clauseOf(word);
    String lemma = tree.lemma(word);
    if (clause.predicate() == word) {
      if (tree.isVerb(word)) {
        String base = rules.base(tree.lower(word), lemma);
        for (StanceRule rule : rules.ofVerb(base)) {
          int end = verbEnd(rule, clause, base);
          if (end > 0 && hasModal(rule, clause) && hasPredicate(rule, word)) {
            cues.add(new Cue(rule, Sort.VERB, word, clause, end));
          }
        }
      }
      for (StanceRule rule :
          isDescribed(clause) ? rules.ofAdjective(tree.lower(word)) : List.<StanceRule>of()) {
        cues.add(new Cue(rule, Sort.ADJECTIVE, word, clause, word + 1));
      }
      for (StanceRule rule : rules.ofAnyVerb()) {
        if (hasModal(rule, clause) && hasPredicate(rule, word)) {
          cues.add(new Cue(rule, Sort.VERB, word, clause, word + 1));
        }
      }
    }
    if (tree.isNoun(word)) {
      for (StanceRule rule : rules.ofNoun(lemma)) {
        if (hasPredicate(rule, word)) {
          cues.add(new Cue(rule, Sort.NOUN, word, clause, word + 1));
        }
      }
    }
    return cues;
  }

  /** "is prepared", and not "prepared the ground". */
  private boolean isDescribed(Clause clause) {
    return !tree.isVerb(clause.predicate())
        || clause.copula() >= 0
        || clause.auxiliaries().stream().anyMatch(word -> tree.lemma(word).equals("be"));
  }

  /** The word behind the verb and its particle; 0 where the particle is missing. */
  private int verbEnd(StanceRule rule, Clause clause, String lemma) {
    int verb = clause.predicate();
    int best = 0;
    for (String written : rule.verb()) {
      if (written.equals(lemma)) {
        best = Math.max(best, verb + 1);
      } else if (written.startsWith(lemma + " ")) {
        String particle = written.substring(lemma.length() + 1);
        if (tree.lower(verb + 1).equals(particle)) {
          best = verb + 2;
        } else if (clause.particles().stream().anyMatch(p -> tree.lower(p).equals(particle))) {
          best = Math.max(best, verb + 1);
        }
      }
    }
    return best;
  }

  /** "would need to be met". */
  private boolean isNeeded(Clause clause) {
    Clause parent = clause.parent();
    return parent != null
        && clause.marker().equals("to")
        && clause.kind() == ClauseKind.OPEN_COMPLEMENT
        && tree.lemma(parent.predicate()).equals("need");
  }

  /** "is withdrawing", "is being withdrawn". */
  private boolean isUnderWay(Clause clause) {
    return clause.isProgressive()
        || tree.tag(clause.predicate()).equals("VBG") && !clause.auxiliaries().isEmpty()
        || clause.auxiliaries().stream().anyMatch(word -> tree.lower(word).equals("being"));
  }

  private boolean hasPredicate(StanceRule rule, int word) {
    boolean any = rule.verb().contains("*");
    if (rule.predicate().isEmpty() || !(any && tree.isVerb(word)) && isPredicate(rule, word)) {
      return true;
    }
    // "a top priority item", "called it completely immoral"
    Clause clause = tree.clauseOf(word);
    boolean noun = tree.isNoun(word);
    boolean called = tree.isVerb(word) && !any;
    int from = noun ? tree.phrase(word).core().from() : word + 1;
    int to = noun ? word : called ? clause.range().to() : word;
    for (int other = from; other < to; other++) {
      if (isPredicate(rule, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPredicate(StanceRule rule, int word) {
    return rule.predicate().contains(tree.lower(word))
        || rule.predicate().contains(tree.lemma(word));
  }

  private boolean hasModal(StanceRule rule, Clause clause) {
    if (rule.modal().isEmpty()) {
      return true;
    }
    String modal =
        switch (clause.modality()) {
          case SHALL, GOING_TO -> "will";
          default -> clause.modality().name().toLowerCase(Locale.ROOT);
        };
    return rule.modal().contains(modal)
        || rule.modal().contains("have_to") && isNeeded(clause)
        || rule.modal().contains("progressive") && isUnderWay(clause)
        || rule.modal().contains("imperative") && clause.mood() == Mood.IMPERATIVE;
  }

  private @Nullable Found read(Cue cue) {
    StanceRule rule = cue.rule();
    Settings.Setting setting = settings.of(cue);
    if (setting == null || rule.negated() != setting.negated() && rule.negated()) {
      return null;
    }
    if (setting.negated() && rule.steady()) {
      return null;
    }
    Content content = contents.of(cue);
    if (content == null || isPronoun(content)) {
      return rule.alone() && !setting.dropped() ? again(cue, setting) : null;
    }
    if (isExcluded(cue, content)) {
      return null;
    }
    Stance stance = rule.stance();
    if (setting.dropped()) {
      stance = Turned.dropped(stance);
    } else if (setting.negated() && !rule.negated()) {
      stance = Turned.flipped(stance);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Item item : items.of(content.from(), content.to(), rule)) {
      if (setting.holder().speaker()) {
        candidates.add(candidate(cue, setting, content, item, stance, null));
      }
      for (ActorPhrase who : setting.holder().who()) {
        candidates.add(candidate(cue, setting, content, item, stance, who));
      }
    }
    exchanged(cue, setting, content, candidates);
    return candidates.isEmpty() ? null : new Found(cue, setting.holder(), content, candidates);
  }

  private boolean isPronoun(Content content) {
    return content.to() - content.from() <= 2 && tree.tag(content.head()).equals("PRP");
  }

  /** "..., but Torvia has refused": what the sentence named last, if another wants it. */
  private @Nullable Found again(Cue cue, Settings.Setting setting) {
    if (found.isEmpty() || cue.sort() != Sort.VERB) {
      return null;
    }
    Found last = found.get(found.size() - 1);
    boolean same = last.holder.who().stream().anyMatch(setting.holder().who()::contains);
    boolean wanted =
        last.cue.rule().stance() == Stance.DEMAND || last.cue.rule().stance() == Stance.OFFER;
    if (same || !wanted || setting.holder().speaker()) {
      return null;
    }
    Candidate before = last.candidates.get(0);
    Stance stance = setting.negated() ? Turned.flipped(cue.rule().stance()) : cue.rule().stance();
    int from = setting.start();
    int to = tree.tokenEnd(cue.end());
    List<Candidate> candidates = new ArrayList<>();
    for (ActorPhrase who : setting.holder().who()) {
      candidates.add(
          new Candidate(
              cue.rule(),
              stance,
              before.issue(),
              who,
              from,
              to,
              tree.token(cue.word()),
              tree.token(cue.word()),
              to,
              conditions.of(cue.clause(), from, to),
              before.objects(),
              before.persons(),
              null,
              null,
              null,
              setting.denied(),
              setting.ahead()));
    }
    Content none = new Content(to, to, cue.word(), false, -1);
    return candidates.isEmpty() ? null : new Found(cue, setting.holder(), none, candidates);
  }

  /** "seeks guarantees in exchange for neutral status": what is given for it is an offer. */
  private void exchanged(
      Cue cue, Settings.Setting setting, Content content, List<Candidate> candidates) {
    List<Candidate> demands = candidates.stream().filter(CueReader::isDemand).toList();
    for (Candidate demand : demands) {
      for (int[] condition : demand.conditions()) {
        if (tree.words().lower(condition[0]).equals("in")
            && tree.words().lower(condition[0] + 2).equals("for")) {
          IssueLexicon.Hit hit = items.anyIn(condition[0] + 3, condition[1]);
          if (hit != null) {
            Item item =
                new Item(hit.issue(), condition[0], condition[1], hit.start(), hit.end(), false);
            candidates.add(candidate(cue, setting, content, item, Stance.OFFER, demand.subject()));
          }
        }
      }
      return;
    }
  }

  private static boolean isDemand(Candidate candidate) {
    return candidate.stance() == Stance.DEMAND;
  }

  private boolean isExcluded(Cue cue, Content content) {
    StanceRule rule = cue.rule();
    int first = tree.firstOf(content.from(), content.to());
    if (rule.unless().contains(tree.lemma(tree.word(first)))) {
      return true;
    }
    int asked = asked(cue, content);
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
    return rule.phrase() && clause && tree.isVerb(content.head()) && !thing;
  }

  /** "that they withdraw", "that they must withdraw": what shall be. */
  private boolean urges(Clause clause) {
    String tag = tree.tag(tree.groupStart(clause));
    return switch (clause.modality()) {
      case SHOULD, MUST, HAVE_TO -> true;
      default -> tag.equals("VB") || tag.equals("VBP") && clause.auxiliaries().isEmpty();
    };
  }

  /** The word for whom something is asked of: in its slot, else the subject of what is wanted. */
  private int asked(Cue cue, Content content) {
    for (String slot : cue.rule().whom()) {
      int word = slot.equals("object") ? cue.clause().object() : cue.clause().prepositional(slot);
      if (word >= 0 && tree.token(word) < content.from() && word > cue.word()) {
        return word;
      }
    }
    return cue.rule().stance() == Stance.DEMAND ? content.asked() : -1;
  }

  private Candidate candidate(
      Cue cue,
      Settings.Setting setting,
      Content content,
      Item item,
      Stance stance,
      @Nullable ActorPhrase who) {
    int token = tree.token(cue.word());
    boolean first = item.first() && !isListed(cue, content);
    int start = first ? Math.min(setting.start(), item.start()) : item.start();
    int end = first ? Math.max(item.end(), tree.tokenEnd(cue.end())) : item.end();
    int contentStart = item.first() ? content.from() : item.start();
    int asked = asked(cue, content);
    String issue = Turned.issue(content, item, tree);
    return new Candidate(
        cue.rule(),
        Turned.adjusted(stance, content, item, tree),
        issue,
        who,
        start,
        end,
        token,
        contentStart,
        item.end(),
        conditions.of(cue.clause(), start, end),
        objects.places(issue, contentStart, item.end()),
        objects.persons(contentStart, item.end()),
        asked < 0 ? null : tree.actorAt(tree.token(asked)),
        timeNear(cue, content),
        teller(cue.clause()),
        setting.denied(),
        cue.rule().told() == StanceRule.Told.OWN || setting.ahead());
  }

  /** Who says what a clause tells, by the verb of speech above it. */
  private @Nullable ActorPhrase teller(Clause clause) {
    for (Clause at = clause; at != null; at = at.parent()) {
      Clause parent = at.parent();
      int noun = at.antecedent();
      if (noun >= 0 && PositionWords.HEARSAY.contains(tree.lemma(noun))) {
        Holder owner = holders.ofNoun(noun);
        if (!owner.who().isEmpty()) {
          return owner.who().get(0);
        }
      }
      boolean told =
          parent != null
              && at.kind() != ClauseKind.CONJUNCT
              && PositionWords.SPEECH.contains(tree.lemma(parent.predicate()));
      if (told) {
        Holder holder = holders.ofClause(parent);
        return holder.who().isEmpty() ? null : holder.who().get(0);
      }
    }
    return null;
  }

  /** A list behind a colon: its items stand alone. */
  private boolean isListed(Cue cue, Content content) {
    for (int i = tree.token(cue.word()); i < content.from(); i++) {
      if (tree.words().lower(i).equals(":") || tree.words().lower(i).equals("namely")) {
        return true;
      }
    }
    return false;
  }

  /** A cue inside what another wants is no statement of its own, unless somebody else owns it. */
  private boolean isWithin(Found inner, Found outer) {
    int token = tree.token(inner.cue.word());
    boolean within =
        inner != outer
            && token >= outer.content.from()
            && token < outer.content.to()
            && !(outer.cue.word() == inner.cue.word());
    if (!within) {
      return false;
    }
    boolean owned =
        inner.cue.isNoun()
            && inner.holder.isKnown()
            && inner.holder.start() >= 0
            && tree.token(inner.holder.start()) >= outer.content.from();
    return !owned;
  }

  /**
   * When it was said or done: a time in the clause of the cue or above, not one of what is wanted.
   */
  private @Nullable TimePhrase timeNear(Cue cue, Content content) {
    int token = tree.token(cue.word());
    TimePhrase best = null;
    for (TimePhrase time : tree.mentions().times()) {
      boolean wanted = time.start() >= content.from() && time.end() <= content.to();
      boolean last = wanted && time.end() >= content.to() - 1 && !isClause(content);
      boolean other = isElsewhere(cue.clause(), tree.clauseOf(tree.word(time.start())));
      if (!time.ahead()
          && (!wanted || last)
          && !other
          && (best == null || Math.abs(time.start() - token) < Math.abs(best.start() - token))) {
        best = time;
      }
    }
    return best;
  }

  private boolean isClause(Content content) {
    return tree.clauses().isPredicate(content.head()) && tree.isVerb(content.head());
  }

  /** True for a clause that neither holds the cue's clause nor stands in it, or that describes. */
  private boolean isElsewhere(Clause cue, Clause time) {
    boolean related = tree.isInside(time, cue) || tree.isInside(cue, time);
    return !related || time != cue && time.kind() == ClauseKind.RELATIVE;
  }
}
