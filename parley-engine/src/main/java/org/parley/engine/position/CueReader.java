package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.position.Cue.Sort;
import org.parley.model.Stance;

/** Reads the cues of one passage into candidates: one reader, used once. */
final class CueReader {
  /** A cue that was read: whose it is, what it wants, and the candidates of it. */
  private record Found(Cue cue, Holder holder, Content content, List<Candidate> candidates) {}

  private static final int LONGEST_REFERENCE = 4;

  private final PassageTree tree;
  private final Cues cues;
  private final Tellers tellers;
  private final Contents contents;
  private final Conditions conditions;
  private final Items items;
  private final Settings settings;
  private final Addressees addressees;
  private final Exclusions exclusions;
  private final ObjectNames objects;
  private final List<Found> found = new ArrayList<>();

  CueReader(PassageTree tree, StanceRules rules, IssueLexicon issues) {
    this.tree = tree;
    this.cues = new Cues(tree, rules);
    this.contents = new Contents(tree);
    this.conditions = new Conditions(tree);
    this.items = new Items(tree, issues, conditions);
    Holders holders = new Holders(tree);
    this.addressees = new Addressees(tree);
    this.exclusions = new Exclusions(tree, holders, addressees);
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
    if (setting == null || exclusions.hold(cue, setting)) {
      return null;
    }
    Content content = contents.of(cue);
    if (content == null || isPronoun(content)) {
      Found named = rule.alone() && !setting.dropped() ? again(cue, setting) : null;
      return named == null && content != null ? before(cue, setting, content) : named;
    }
    if (exclusions.hold(cue, setting, content)) {
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
    depends(cue, setting, content, candidates);
    return candidates.isEmpty()
        ? before(cue, setting, content)
        : new Found(cue, setting.holder(), content, candidates);
  }

  /** "rejected the proposal": what it is about was said before this passage. */
  private @Nullable Found before(Cue cue, Settings.Setting setting, Content content) {
    if (!cue.rule().before() || setting.dropped() || !isReference(content)) {
      return null;
    }
    Stance stance =
        setting.negated() && !cue.rule().negated()
            ? Turned.flipped(cue.rule().stance())
            : cue.rule().stance();
    Item item =
        new Item(
            Candidate.NAMED_BEFORE,
            content.from(),
            content.to(),
            content.from(),
            content.to(),
            true);
    List<Candidate> candidates = new ArrayList<>();
    if (setting.holder().speaker()) {
      candidates.add(candidate(cue, setting, content, item, stance, null));
    }
    for (ActorPhrase who : setting.holder().who()) {
      candidates.add(candidate(cue, setting, content, item, stance, who));
    }
    return candidates.isEmpty() ? null : new Found(cue, setting.holder(), content, candidates);
  }

  /** "it", "the proposal", "their plan": of a new thing the passage itself says what it is. */
  private boolean isReference(Content content) {
    if (!PositionWords.NAMED.contains(tree.lemma(content.head()))
        && !PositionWords.NAMED.contains(tree.lower(content.head()))) {
      return false;
    }
    String first = tree.lower(tree.word(content.from()));
    return isPronoun(content)
        || content.to() - content.from() <= LONGEST_REFERENCE
            && !first.equals("a")
            && !first.equals("an")
            && !first.equals("any");
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
              setting.ahead() ? Candidate.Outlook.FORECAST : Candidate.Outlook.REPORT));
    }
    Content none = new Content(to, to, cue.word(), false, -1);
    return candidates.isEmpty() ? null : new Found(cue, setting.holder(), none, candidates);
  }

  /**
   * "seeks guarantees in exchange for neutral status": what is given for it is an offer. "only if
   * the troops leave": what it depends on is a demand.
   */
  private void depends(
      Cue cue, Settings.Setting setting, Content content, List<Candidate> candidates) {
    for (Candidate one : List.copyOf(candidates)) {
      for (int[] condition : one.conditions()) {
        boolean exchange =
            tree.words().lower(condition[0]).equals("in")
                && tree.words().lower(condition[0] + 2).equals("for");
        boolean only =
            tree.words().lower(condition[0]).equals("only")
                || tree.words().lower(condition[0] - 1).equals("only");
        int from = exchange ? condition[0] + 3 : condition[0];
        IssueLexicon.Hit hit = exchange || only ? items.anyIn(from, condition[1]) : null;
        if (hit == null || exchange && one.stance() != Stance.DEMAND) {
          continue;
        }
        Item item =
            new Item(hit.issue(), condition[0], condition[1], hit.start(), hit.end(), false);
        if (exchange) {
          // Neutrality is what one gives, and the rest what one gets.
          boolean gives = one.issue().equals("neutrality") && !hit.issue().equals("neutrality");
          Stance other = gives ? Stance.DEMAND : Stance.OFFER;
          candidates.add(candidate(cue, setting, content, item, other, one.subject()));
          if (gives) {
            candidates.set(candidates.indexOf(one), one.with(Stance.OFFER));
          }
        } else if (one.stance() != Stance.DEMAND && !hit.issue().equals(one.issue())) {
          candidates.add(candidate(cue, setting, content, item, Stance.DEMAND, one.subject()));
        }
      }
    }
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
    if (first && cue.isNoun() && who != null && who.start() >= end && who.start() <= end + 2) {
      // "an offer of talks from Oman": who makes it belongs to the words.
      end = who.end();
    }
    int asked = addressees.of(cue, content);
    String issue = Turned.issue(content, item, tree);
    // "should not be a member": what is not done is another issue, and the stance is as worded.
    boolean turned =
        setting.negated()
            && cue.rule().what().contains(StanceRule.Slot.ITSELF)
            && item.issue().equals("membership")
            && issue.equals("neutrality");
    return new Candidate(
        cue.rule(),
        turned ? cue.rule().stance() : Turned.adjusted(stance, content, item, tree),
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
        outlook(cue, setting));
  }

  private static Candidate.Outlook outlook(Cue cue, Settings.Setting setting) {
    boolean own = cue.rule().told() == StanceRule.Told.OWN;
    boolean guess =
        switch (cue.clause().modality()) {
          case COULD, MIGHT, MAY -> own;
          default -> false;
        };
    return guess
        ? Candidate.Outlook.GUESS
        : own || setting.ahead() ? Candidate.Outlook.FORECAST : Candidate.Outlook.REPORT;
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
    if (PositionWords.DROP.contains(tree.lemma(outer.content.head()))) {
      // "ready to drop its bid": the bid stands no more.
      return true;
    }
    boolean owned =
        inner.cue.isNoun()
            && inner.holder.isKnown()
            && inner.holder.start() >= 0
            && tree.token(inner.holder.start()) >= outer.content.from();
    return !owned;
  }
}
