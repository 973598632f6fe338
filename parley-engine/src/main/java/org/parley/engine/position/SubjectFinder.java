package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Words;

/**
 * Finds who is the subject of a verb without a tree: the phrase beside the verb, else the first
 * phrase of the clause that no preposition governs. Clauses begin behind marks, reporting verbs,
 * "that", subordinators; words put between commas are passed over.
 */
final class SubjectFinder {
  private static final Set<String> GOVERNORS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "with",
          "to",
          "for",
          "by",
          "from",
          "against",
          "between",
          "about",
          "toward",
          "towards",
          "via",
          "into",
          "over",
          "under",
          "than",
          "like",
          "including",
          "near",
          "around",
          "inside",
          "outside",
          "through",
          "during",
          "after",
          "before",
          "since",
          "across",
          "among",
          "amid",
          "without",
          "within",
          "behind",
          "despite",
          "following");
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
  private final java.util.function.IntPredicate cue;

  SubjectFinder(Words words, PassageMentions mentions, java.util.function.IntPredicate cue) {
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
    ActorPhrase beside = endingAt(edge);
    if (beside == null
        && words.lower(edge - 1).equals("who")
        && words.lower(edge - 2).equals(",")) {
      beside = endingAt(edge - 2);
    } else if (beside != null
        && beside.kind() == ActorPhrase.Kind.PRONOUN
        && RELATIVES.contains(words.lower(beside.start()))) {
      int before = beside.start();
      beside = endingAt(words.lower(before - 1).equals(",") ? before - 1 : before);
    }
    if (beside == null && words.lower(edge - 1).equals(",")) {
      beside = endingAt(edge - 1);
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
          && !isInListOfThings(phrase)
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
        || GOVERNORS.contains(behind)
        || behind.equals(",")
        || behind.equals("and")
        || behind.equals("-")
        || behind.equals("\"")
        || mentions.times().stream().anyMatch(t -> t.start() == phrase.end());
  }

  private boolean isInListOfThings(ActorPhrase phrase) {
    return phrase.kind() == ActorPhrase.Kind.MEDIA;
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
    return GOVERNORS.contains(before)
        || before.equals("'s")
        || described && GOVERNORS.contains(words.lower(phrase.start() - 2));
  }

  private List<ActorPhrase> joined(ActorPhrase last) {
    List<ActorPhrase> all = new ArrayList<>();
    all.add(last);
    ActorPhrase at = last;
    while (words.lower(at.start() - 1).equals("and")
        || words.lower(at.start() - 1).equals(",") && all.size() > 1) {
      ActorPhrase before = endingAt(at.start() - 1);
      if (before == null && words.lower(at.start() - 2).equals(",")) {
        // "A, B, and C" is a list; "... A, and B did" begins a clause.
        ActorPhrase listed = endingAt(at.start() - 2);
        boolean list =
            listed != null
                && words.lower(listed.start() - 1).equals(",")
                && endingAt(listed.start() - 1) != null;
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
      ActorPhrase after = startingAt(next.end() + 1);
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
      if (low.equals(",") && endingAt(i) != null) {
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
          && !isFronted(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "While X did this, Y demanded": the clause that counts begins behind the comma. */
  private boolean isFronted(int i) {
    return i > 0 && words.lower(i).equals("so");
  }

  /** An "and" begins a clause where a phrase and no verb of the same subject follows. */
  private boolean startsClause(int i) {
    ActorPhrase next = startingAt(i);
    return next != null && endingAt(i - 1) == null;
  }

  @Nullable ActorPhrase endingAt(int end) {
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.end() == end) {
        return phrase;
      }
    }
    return null;
  }

  @Nullable ActorPhrase startingAt(int start) {
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() == start) {
        return phrase;
      }
    }
    return null;
  }
}
