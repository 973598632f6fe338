package org.parley.engine.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Words;

/** Reads what stands behind a cue: how far it goes, its items, its conditions, its objects. */
final class Contents {
  private static final Set<String> BREAKS =
      Set.of(
          "but",
          "while",
          "although",
          "though",
          "despite",
          "as",
          "which",
          "who",
          "whose",
          "where",
          "after",
          "because",
          "saying",
          "adding",
          "warning",
          "since",
          "before",
          "when",
          "amid",
          "following",
          "even",
          "whereas",
          "however");
  private static final Set<String> HARD_BREAKS =
      Set.of("but", "while", "although", "because", "whereas");
  private static final Set<String> FINITE =
      Set.of(
          "could", "would", "will", "has", "have", "had", "is", "are", "was", "were", "may",
          "might", "can", "did");

  /** Behind "and" these begin another statement of the same subject. */
  private static final Set<String> MODALS =
      Set.of("would", "will", "could", "has", "have", "had", "is", "are", "was", "were");

  private static final Set<String> LATER =
      Set.of("after", "before", "following", "amid", "despite");
  private static final Set<String> CONDITIONALS =
      Set.of("if", "unless", "once", "until", "provided", "providing");
  private static final Set<String> ASKED =
      Set.of("ask", "asked", "asking", "see", "wonder", "know", "even", "as", "decide", "question");

  private static final Set<String> HEARSAY =
      Set.of(
          "suggestions",
          "claims",
          "reports",
          "allegations",
          "accusations",
          "speculation",
          "rumours",
          "rumors",
          "assertions");

  private final Words words;
  private final PassageMentions mentions;

  private final IntPredicate cue;

  /**
   * @param cue true where a finite verb of a rule stands: behind "and" it begins a clause of its
   *     own
   */
  Contents(Words words, PassageMentions mentions, IntPredicate cue) {
    this.words = words;
    this.mentions = mentions;
    this.cue = cue;
  }

  /** Behind the last token of the clause that begins at {@code from}. */
  int end(int from) {
    int size = words.size();
    boolean quoteOpen = false;
    for (int i = from; i < size; i++) {
      String low = words.lower(i);
      if (low.equals("\"")) {
        boolean closes = quoteOpen || i > from && isStop(words.lower(i - 1));
        if (closes && !quoteOpen) {
          return trim(from, i);
        }
        quoteOpen = !quoteOpen;
        continue;
      }
      if (low.equals(";")
          || low.equals(":")
          || low.equals("?")
          || low.equals("!")
          || low.equals(".")
          || low.equals("...") && i > from + 2) {
        return trim(from, i);
      }
      if (low.equals("-") && i > from) {
        return trim(from, i);
      }
      if (low.equals(",") && i + 1 < size) {
        String next = words.lower(i + 1);
        int behind = behindInsertion(i);
        if (behind > 0) {
          i = behind;
          continue;
        }
        if (BREAKS.contains(next) || isParticiple(i + 1) || next.equals("\"") && quoteOpen) {
          return trim(from, i);
        }
        if (startsSpeech(i + 1)) {
          return trim(from, i);
        }
        if ((next.equals("and") || next.equals("or")) && startsClause(i + 2)) {
          return trim(from, i);
        }
        if (startsClause(i + 1)) {
          return trim(from, i);
        }
      }
      if (Set.of("that", "which", "who").contains(low)
          && i > from + 1
          && FINITE.contains(words.lower(i + 1))) {
        return trim(from, i);
      }
      if (LATER.contains(low) && i > from + 2) {
        return trim(from, i);
      }
      if (HARD_BREAKS.contains(low) && i > from) {
        return trim(from, i);
      }
      boolean joined =
          startsClause(i + 1) || cue.test(i + 1) || MODALS.contains(words.lower(i + 1));
      if (low.equals("and") && joined && i > from) {
        return trim(from, i);
      }
      if (low.equals("as") && i > from && startsClauseAtPhrase(i + 1)) {
        return trim(from, words.lower(i - 1).equals("even") ? i - 1 : i);
      }
    }
    return trim(from, size);
  }

  private static boolean isStop(String low) {
    return low.equals(",")
        || low.equals(".")
        || low.equals("!")
        || low.equals("?")
        || low.equals("...");
  }

  private boolean isParticiple(int i) {
    String low = words.lower(i);
    return low.length() > 5 && low.endsWith("ing") && !words.isCapital(i);
  }

  /** "X, where something is so, to do": the comma that ends the insertion; 0 if there is none. */
  private int behindInsertion(int comma) {
    if (!Set.of("where", "which", "who").contains(words.lower(comma + 1))) {
      return 0;
    }
    for (int i = comma + 2; i < Math.min(words.size(), comma + 30); i++) {
      if (words.lower(i).equals(",")) {
        return words.lower(i + 1).equals("to") || words.lower(i + 1).equals("is") ? i : 0;
      }
    }
    return 0;
  }

  private boolean startsClauseAtPhrase(int i) {
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() == i) {
        return words.isWord(phrase.end())
            && !Set.of("and", "of", "in", "to", "or").contains(words.lower(phrase.end()));
      }
    }
    return false;
  }

  /** ", Smith said": an attribution that trails the clause. */
  private boolean startsSpeech(int i) {
    for (int k = i; k < Math.min(words.size(), i + 9); k++) {
      if (!words.isWord(k) && !words.lower(k).equals(",")) {
        break;
      }
      if (k > i && Set.of("said", "says").contains(words.lower(k))) {
        return true;
      }
    }
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() == i) {
        String verb = words.lower(phrase.end());
        return Set.of("said", "says", "told", "added", "wrote", "according").contains(verb);
      }
    }
    return Set.of("said", "according", "says").contains(words.lower(i));
  }

  /** A phrase and a finite auxiliary or verb behind it. */
  private boolean startsClause(int i) {
    for (ActorPhrase phrase : mentions.actors()) {
      if (phrase.start() == i) {
        String next = words.lower(phrase.end());
        return Set.of(
                    "is", "are", "was", "were", "has", "have", "had", "will", "would", "said",
                    "says", "must", "should", "can", "could", "did", "does", "do", "may", "also")
                .contains(next)
            || cue.test(phrase.end())
            || phrase.kind() == ActorPhrase.Kind.PRONOUN;
      }
    }
    return false;
  }

  private int trim(int from, int end) {
    int e = end;
    while (e > from
        && !words.isWord(e - 1)
        && !words.lower(e - 1).equals("'s")
        && !words.lower(e - 1).equals("\"")) {
      e--;
    }
    if (e > from && words.lower(e - 1).equals("\"")) {
      int marks = 0;
      for (int i = from; i < e; i++) {
        marks += words.lower(i).equals("\"") ? 1 : 0;
      }
      if (marks % 2 == 1) {
        e--;
      }
    }
    return e;
  }

  /** Pairs of first token and token behind the last of the conditions in the clause's sentence. */
  List<int[]> conditions(int from, int to) {
    List<int[]> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int at = conditionAt(i);
      if (at > 0) {
        int end = i;
        while (end < to
            && !(end > i + 2 && words.lower(end).equals(",") && !words.lower(end + 1).equals("and"))
            && !words.lower(end).equals("\"")
            && !words.lower(end).equals(";")) {
          end++;
        }
        end = trim(i, end);
        if (end - i >= 3) {
          found.add(new int[] {i, end});
          i = end;
        }
      }
    }
    return found;
  }

  /** True if a condition begins here. */
  private int conditionAt(int i) {
    String low = words.lower(i);
    String before = words.lower(i - 1);
    if (CONDITIONALS.contains(low) && !ASKED.contains(before)) {
      if (low.equals("once") && words.lower(i + 1).equals("again")) {
        return 0;
      }
      if (low.equals("provided") && !words.lower(i + 1).equals("that")) {
        return 0;
      }
      return i + 1;
    }
    boolean on =
        low.equals("on")
            && (words.lower(i + 1).equals("condition")
                || words.lower(i + 1).equals("the") && words.lower(i + 2).equals("condition"));
    boolean exchange =
        low.equals("in")
            && (words.lower(i + 1).equals("exchange") || words.lower(i + 1).equals("return"))
            && words.lower(i + 2).equals("for");
    boolean event =
        low.equals("in") && words.lower(i + 1).equals("the") && words.lower(i + 2).equals("event");
    boolean asLong =
        (low.equals("as") || low.equals("so"))
            && words.lower(i + 1).equals("long")
            && words.lower(i + 2).equals("as");
    return on || exchange || event || asLong ? i + 1 : 0;
  }

  /** The token behind the place that begins here, or -1. */
  int placeEnd(int token) {
    int at = words.lower(token).equals("the") ? token + 1 : token;
    for (PlacePhrase place : mentions.places()) {
      boolean land =
          switch (place.kind()) {
            case STATE, CAPITAL, REGION, CITY -> true;
            case SEAT, PEOPLE, ORGANISATION, MEDIA -> false;
          };
      if (land && place.start() == at && !words.lower(place.end()).equals("'s")) {
        return place.end();
      }
    }
    return -1;
  }

  /** True if the token stands in an "if" clause of its sentence. */
  boolean isHypothetical(int token) {
    for (int i = token - 1; i >= 0 && i > token - 20; i--) {
      String low = words.lower(i);
      if (low.equals("that") && HEARSAY.contains(words.lower(i - 1))) {
        return true;
      }
      if (low.equals(",")
          || low.equals("that")
          || low.equals("\"")
          || low.equals(";")
          || low.equals("then")) {
        return false;
      }
      if (Set.of("if", "whether", "unless").contains(low)) {
        return true;
      }
    }
    return false;
  }

  /** What the tokens name, in the order of the text. */
  List<Candidate.Named> objects(int from, int to) {
    List<Candidate.Named> found = new ArrayList<>();
    for (PlacePhrase place : mentions.places()) {
      if (place.start() < from || place.end() > to) {
        continue;
      }
      boolean usable =
          switch (place.kind()) {
            case STATE, CAPITAL, REGION, CITY, ORGANISATION -> true;
            case SEAT, PEOPLE, MEDIA -> false;
          };
      if (usable) {
        boolean state = place.kind() == PlacePhrase.Kind.STATE;
        String name =
            place.kind() == PlacePhrase.Kind.CAPITAL
                ? words.join(place.start(), place.end())
                : place.name();
        Candidate.Named named = new Candidate.Named(name, state);
        if (!found.contains(named)) {
          found.add(named);
        }
      }
    }
    return found;
  }
}
