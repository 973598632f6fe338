package org.parley.engine.position;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Words;
import org.parley.model.Stance;

/**
 * What a speaker says must be: "the Russians must leave", "any deal should be put to a vote". The
 * position is the speaker's, so it counts in reported and quoted words only.
 */
final class Obligations {
  private static final StanceRule MUST = rule("demand.must", Stance.DEMAND, 0.65);
  private static final StanceRule MUST_NOT = rule("reject.must-not", Stance.REJECT, 0.6);
  private static final Set<String> MODALS =
      Set.of("must", "should", "cannot", "shouldn't", "can't");
  private static final Set<String> NEEDS = Set.of("need", "needs", "have", "has", "ought");

  private final Words words;
  private final PassageMentions mentions;
  private final IssueLexicon issues;
  private final List<Candidate> found;

  Obligations(Words words, PassageMentions mentions, IssueLexicon issues, List<Candidate> found) {
    this.words = words;
    this.mentions = mentions;
    this.issues = issues;
    this.found = found;
  }

  private static StanceRule rule(String id, Stance stance, double score) {
    return StanceRule.named(id, "says what must or must not be", stance, score, true);
  }

  void read() {
    for (int i = 1; i < words.size() - 1; i++) {
      String low = words.lower(i);
      boolean needs = NEEDS.contains(low) && words.lower(i + 1).equals("to");
      if (!MODALS.contains(low) && !needs) {
        continue;
      }
      if (words.lower(i + 1).equals("have") && !Set.of("the", "a").contains(words.lower(i + 2))
          || !words.isWord(i - 1) && !Set.of("'s", "\"", ",").contains(words.lower(i - 1))) {
        continue;
      }
      read(i, needs);
    }
  }

  private void read(int modal, boolean needs) {
    Contents contents = new Contents(words, mentions, i -> false);
    if (contents.isHypothetical(modal)) {
      return;
    }
    boolean not =
        words.lower(modal + 1).equals("not")
            || words.lower(modal).equals("cannot")
            || words.lower(modal).endsWith("n't");
    List<int[]> conditions = contents.conditions(0, Attributed.sentenceEnd(words));
    int from = modal + (needs ? 2 : not && words.lower(modal + 1).equals("not") ? 2 : 1);
    int end = contents.end(from);
    if (end <= from) {
      return;
    }
    int subject = subjectStart(modal);
    // What is wanted may be the subject itself: "The war must end", "Crimea must be recognised".
    List<Item> items =
        new Items(words, issues, issue -> true, conditions, contents::placeEnd).of(from, end, null);
    Item inSubject = items.isEmpty() ? whole(subject, end, contents) : null;
    if (inSubject != null) {
      items = List.of(inSubject);
    }
    for (Item item : items) {
      if (isAbility(modal) && !item.issue().equals("regime-change")) {
        continue;
      }
      StanceRule rule = not && !item.issue().equals("regime-change") ? MUST_NOT : MUST;
      int start = item.first() ? Math.min(subject, item.start()) : item.start();
      found.add(
          new Candidate(
              rule,
              Stances.adjusted(rule.stance(), item, words),
              Stances.issue(rule.stance(), item, words),
              null,
              start,
              item.end(),
              modal,
              item.start(),
              item.end(),
              conditions,
              contents.objects(start, item.end()),
              addressee(subject, modal),
              null,
              true,
              false));
    }
  }

  /** "cannot" speaks of what is possible, and only of who stays in power of what must be. */
  private boolean isAbility(int modal) {
    return words.lower(modal).startsWith("can");
  }

  private @Nullable Item whole(int from, int end, Contents contents) {
    for (int i = from; i < end; i++) {
      IssueLexicon.Hit hit = issues.at(words, i, end, contents::placeEnd);
      if (hit != null && !hit.issue().equals(IssueLexicon.NONE)) {
        return new Item(hit.issue(), from, end, hit.start(), hit.end(), true);
      }
    }
    return null;
  }

  private int subjectStart(int modal) {
    int i = modal;
    while (i > 0 && modal - i < 12) {
      String low = words.lower(i - 1);
      if (!words.isWord(i - 1) && !low.equals("'s")
          || Set.of("that", "and", "but", "said", "says", "because", "if").contains(low)) {
        break;
      }
      i--;
    }
    return i;
  }

  private @Nullable ActorPhrase addressee(int from, int modal) {
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() >= from
          && phrase.end() <= modal
          && phrase.kind() == ActorPhrase.Kind.STATE) {
        return phrase;
      }
    }
    return null;
  }
}
