package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.FunctionWords;
import org.parley.engine.passage.Words;

/**
 * Finds who is the subject of a verb without a tree: the phrase beside the verb, else the first
 * phrase of the clause that no preposition governs. Clauses begin behind marks, reporting verbs,
 * "that", subordinators; words put between commas are passed over.
 */
final class SubjectFinder {
  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "because",
          "while",
          "although",
          "though",
          "when",
          "after",
          "before",
          "if",
          "whether",
          "as",
          "since",
          "until",
          "unless",
          "but",
          "which",
          "who",
          "where",
          "what",
          "how",
          "so",
          "whereas",
          "saying",
          "adding",
          "and");

  /** Prepositions that also begin clauses: a phrase between one and its verb is a subject. */
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "since", "until", "as", "than");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "whom");

  private final Words words;
  private final PassageMentions mentions;
  private final IntPredicate cue;

  SubjectFinder(Words words, PassageMentions mentions, IntPredicate cue) {
    this.words = words;
    this.mentions = mentions;
    this.cue = cue;
  }

  /** The subjects of the verb group that begins at {@code at}; several if they are joined. */
  List<ActorPhrase> of(int at) {
    int edge = at;
    // X, who did this, demanded: over the words between the commas.
    if (words.lower(edge - 1).equals(",")) {
      int open = openingComma(edge - 1);
      if (open > 0) {
        edge = open;
      }
    }
    ActorPhrase beside = mentions.actorEndingAt(edge);
    if (beside == null
        && words.lower(edge - 1).equals("who")
        && words.lower(edge - 2).equals(",")) {
      beside = mentions.actorEndingAt(edge - 2);
    } else if (beside != null
        && beside.kind() == ActorPhrase.Kind.PRONOUN
        && RELATIVES.contains(words.lower(beside.start()))) {
      int before = beside.start();
      beside = mentions.actorEndingAt(words.lower(before - 1).equals(",") ? before - 1 : before);
    }
    if (beside == null && words.lower(edge - 1).equals(",")) {
      beside = mentions.actorEndingAt(edge - 1);
    }
    boolean clause = beside != null && SUBORDINATORS.contains(words.lower(beside.start() - 1));
    if (beside != null && (clause || !isGoverned(beside))) {
      return joined(beside);
    }
    int start = clauseStart(edge);
    ActorPhrase first = null;
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() < start || phrase.end() > edge) {
        continue;
      }
      if (!isGoverned(phrase)
          && !words.lower(phrase.end()).equals("'s")
          && phrase.kind() != ActorPhrase.Kind.MEDIA
          && isTied(phrase, at)) {
        first = phrase;
        break;
      }
    }
    return first == null ? List.of() : joined(first);
  }

  /**
   * A phrase that is not beside the verb is its subject where a preposition or a mark goes on from
   * it, or where the verb is joined to one before it.
   */
  private boolean isTied(ActorPhrase phrase, int at) {
    String before = words.lower(at - 1);
    String behind = words.lower(phrase.end());
    return before.equals("and")
        || before.equals("but")
        || before.equals(",")
        || governs(behind)
        || behind.equals(",")
        || behind.equals("and")
        || behind.equals("-")
        || behind.equals("\"")
        || mentions.times().stream().anyMatch(t -> t.start() == phrase.end());
  }

  private static boolean governs(String word) {
    return FunctionWords.isGovernor(word) || FunctionWords.isCircumstance(word);
  }

  boolean isGoverned(ActorPhrase phrase) {
    String before = words.lower(phrase.start() - 1);
    if (before.equals("and")) {
      for (ActorPhrase other : mentions.actors()) {
        if (other.end() == phrase.start() - 1) {
          return isGoverned(other);
        }
      }
      return false;
    }
    boolean described = before.endsWith("ing") || before.endsWith("ed");
    return governs(before)
        || before.equals("'s")
        || described && governs(words.lower(phrase.start() - 2));
  }

  private List<ActorPhrase> joined(ActorPhrase last) {
    List<ActorPhrase> all = new ArrayList<>();
    all.add(last);
    ActorPhrase at = last;
    while (words.lower(at.start() - 1).equals("and")
        || words.lower(at.start() - 1).equals(",") && all.size() > 1) {
      ActorPhrase before = mentions.actorEndingAt(at.start() - 1);
      if (before == null && words.lower(at.start() - 2).equals(",")) {
        // "A, B, and C" is a list; "... A, and B did" begins a clause.
        ActorPhrase listed = mentions.actorEndingAt(at.start() - 2);
        boolean list =
            listed != null
                && words.lower(listed.start() - 1).equals(",")
                && mentions.actorEndingAt(listed.start() - 1) != null;
        before = list ? listed : null;
      }
      if (before == null) {
        break;
      }
      all.add(0, before);
      at = before;
    }
    // "A and B agreed": the first phrase of the clause may be followed by the second.
    ActorPhrase next = last;
    while (words.lower(next.end()).equals("and")) {
      ActorPhrase after = mentions.actorStartingAt(next.end() + 1);
      if (after == null) {
        break;
      }
      all.add(after);
      next = after;
    }
    return all;
  }

  /**
   * The comma that opens what the comma at {@code close} closes; 0 if the words are no insertion.
   */
  private int openingComma(int close) {
    for (int i = close - 1; i > 0 && i > close - 30; i--) {
      String low = words.lower(i);
      if (low.equals("\"") || low.equals(";")) {
        return 0;
      }
      if (low.equals(",") && mentions.actorEndingAt(i) != null) {
        return i;
      }
    }
    return 0;
  }

  int clauseStart(int at) {
    for (int i = at - 1; i >= 0; i--) {
      String low = words.lower(i);
      if (low.equals(";")
          || low.equals(":")
          || low.equals("\"")
          || low.equals("-")
          || low.equals("(")) {
        return i + 1;
      }
      if (cue.test(i)) {
        return i + 1;
      }
      if (OPENERS.contains(low)
          && !(low.equals("and") && !startsClause(i + 1))
          && !(low.equals("as") && i == 0)
          && !isInnerSo(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "doing so": a "so" that is not the first word opens no clause. */
  private boolean isInnerSo(int i) {
    return i > 0 && words.lower(i).equals("so");
  }

  /** An "and" begins a clause where a phrase and no verb of the same subject follows. */
  private boolean startsClause(int i) {
    ActorPhrase next = mentions.actorStartingAt(i);
    return next != null && mentions.actorEndingAt(i - 1) == null;
  }
}
