package org.parley.engine.position;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.NamedTokens;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.Sentence;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Clauses;
import org.parley.language.clause.Phrase;
import org.parley.language.clause.Range;

/** A passage with its tree: what the rules ask of both. Words are those of the tree. */
final class PassageTree {
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "\"");

  private final Words words;
  private final PassageMentions mentions;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Sentence sentence;

  PassageTree(Words words, PassageMentions mentions, Syntax syntax) {
    this.words = words;
    this.mentions = mentions;
    this.syntax = syntax;
    this.clauses = syntax.clauses();
    this.sentence = clauses.sentence();
  }

  Words words() {
    return words;
  }

  PassageMentions mentions() {
    return mentions;
  }

  Clauses clauses() {
    return clauses;
  }

  List<Sentence.Name> names() {
    return sentence.names();
  }

  int size() {
    return sentence.size();
  }

  String lemma(int word) {
    return word < 0 || word >= sentence.size() ? "" : sentence.lemma(word);
  }

  String lower(int word) {
    return syntax.lower(word);
  }

  String tag(int word) {
    return word < 0 || word >= sentence.size() ? "" : sentence.word(word).xpos();
  }

  String relation(int word) {
    return sentence.relation(word);
  }

  int head(int word) {
    return sentence.head(word);
  }

  boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  boolean isNoun(int word) {
    return tag(word).startsWith("NN");
  }

  /** The token in which a word begins. */
  int token(int word) {
    return syntax.token(word);
  }

  /** The token behind the words of a range. */
  int tokenEnd(int wordEnd) {
    return syntax.tokenEnd(wordEnd);
  }

  int word(int token) {
    return syntax.word(token);
  }

  Phrase phrase(int head) {
    return clauses.phrase(head);
  }

  Clause clauseOf(int word) {
    return clauses.clauseOf(word);
  }

  /** The first word of a verb with its auxiliaries. */
  int groupStart(Clause clause) {
    int first = clause.predicate();
    for (int auxiliary : clause.auxiliaries()) {
      first = Math.min(first, auxiliary);
    }
    return first;
  }

  /** A participle that no auxiliary helps and no noun holds is a past tense misread. */
  boolean isPassive(Clause clause) {
    return clause.isPassive() && !isPast(clause);
  }

  private boolean isPast(Clause clause) {
    boolean main =
        switch (clause.first().kind()) {
          case ROOT, COMPLEMENT, PARATAXIS -> true;
          default -> false;
        };
    boolean participle = tag(clause.predicate()).equals("VBN");
    return main && participle && clause.auxiliaries().isEmpty() && clause.subject() >= 0;
  }

  /** True where the first word of the verb is finite: "called", "has called", "would call". */
  boolean isFinite(Clause clause) {
    String tag = tag(groupStart(clause));
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || isPast(clause);
  }

  int doer(Clause clause) {
    return isPassive(clause) ? clause.agent() : clause.subject();
  }

  /** The phrase of an actor that holds a token; null if none does. */
  @Nullable ActorPhrase actorAt(int token) {
    return NamedTokens.actor(mentions.actors(), token);
  }

  /** "Torvian" of "Torvian demands": a people named inside tokens; null for none. */
  @Nullable PlacePhrase peopleIn(int from, int to) {
    PlacePhrase found = null;
    for (PlacePhrase place : mentions.places()) {
      if (place.kind() == PlacePhrase.Kind.PEOPLE && place.start() >= from && place.end() <= to) {
        found = place;
      }
    }
    return found;
  }

  /** The token behind the place that begins at a token, articles aside, or -1. */
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

  /** Tokens of the words of a range. */
  int[] tokens(Range range) {
    return new int[] {token(range.from()), tokenEnd(range.to())};
  }

  /** True if one word stands in the clause of another or below it. */
  boolean isInside(Clause inner, Clause outer) {
    for (Clause at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** The first token from {@code from} that is no article and no opening mark. */
  int firstOf(int from, int to) {
    int at = from;
    while (at < to - 1 && OPENERS.contains(words.lower(at))) {
      at++;
    }
    return at;
  }

  /** Clauses that begin at a word or behind one mark or coordinator. */
  @Nullable Clause clauseFrom(int word) {
    Clause best = null;
    for (Clause clause : clauses) {
      if (clause.range().from() == word
          && (best == null || clause.range().size() > best.range().size())) {
        best = clause;
      }
    }
    return best;
  }

  /** Names of times behind which no content goes on. */
  boolean isTime(int token) {
    return mentions.times().stream().anyMatch(t -> t.start() <= token && token < t.end());
  }

  List<ActorPhrase> actors() {
    return mentions.actors();
  }
}
