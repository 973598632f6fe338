package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.position.Cue.Sort;
import org.parley.language.clause.Clause;
import org.parley.model.Stance;

/** Reads the cues of one passage into candidates: one reader, used once. */
final class CueReader {
  /** A cue that was read: whose it is, what it wants, and the candidates of it. */
  private record Found(Cue cue, Holder holder, Content content, List<Candidate> candidates) {}

  private final PassageTree tree;
  private final Cues cues;
  private final Tellers tellers;
  private final Contents contents;
  private final Conditions conditions;
  private final Items items;
  private final Settings settings;
  private final Holders holders;
  private final ObjectNames objects;
  private final List<Found> found = new ArrayList<>();

  CueReader(PassageTree tree, StanceRules rules, IssueLexicon issues) {
    this.tree = tree;
    this.cues = new Cues(tree, rules);
    this.contents = new Contents(tree);
    this.conditions = new Conditions(tree);
    this.items = new Items(tree, issues, conditions);
    this.holders = new Holders(tree);
    this.tellers = new Tellers(tree, holders);
    this.objects = new ObjectNames(tree);
    this.settings = new Settings(tree);
  }

  List<Candidate> read() {
    for (int word = 0; word < tree.size(); word++) {
      for (Cue cue : cues.at(word)) {
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
      default ->
          clause.auxiliaries().isEmpty()
              && !tag.equals("VBZ")
              && tree.lower(clause.predicate()).equals(tree.lemma(clause.predicate()));
    };
  }

  /** The word for whom something is asked of: in its slot, else the subject of what is wanted. */
  private int asked(Cue cue, Content content) {
    for (String slot : cue.rule().whom()) {
      int word = slot.equals("object") ? object(cue.clause()) : cue.clause().prepositional(slot);
      if (word >= 0 && tree.token(word) < content.from() && word > cue.word()) {
        return word;
      }
    }
    return cue.rule().stance() == Stance.DEMAND ? content.asked() : -1;
  }

  /** Parsers are of two minds about whom one urges to do something. */
  private static int object(Clause clause) {
    return clause.object() < 0 ? clause.indirectObject() : clause.object();
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
    List<int[]> depends = conditions.of(cue.clause(), start, end);
    int contentEnd = item.end();
    for (int[] condition : depends) {
      // A condition beside the words belongs to them.
      if (condition[0] >= end && condition[0] <= end + 1) {
        end = condition[1];
        contentEnd = condition[1];
      }
    }
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
        contentEnd,
        depends,
        objects.places(issue, contentStart, item.end()),
        objects.persons(contentStart, item.end()),
        asked < 0 ? null : tree.actorAt(tree.token(asked)),
        tellers.time(cue, content),
        tellers.of(cue.clause()),
        setting.denied(),
        cue.rule().told() == StanceRule.Told.OWN || setting.ahead());
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
        token >= outer.content.from()
            && token < outer.content.to()
            && outer.cue.word() != inner.cue.word();
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
}
