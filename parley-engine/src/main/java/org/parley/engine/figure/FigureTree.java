package org.parley.engine.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.NamedTokens;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.Sentence;
import org.parley.language.clause.Clauses;
import org.parley.language.clause.Range;

/** The tree of a passage, as the readers of figures ask it; words are the tree's. */
final class FigureTree {
  private final Words words;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Sentence sentence;
  private final PassageMentions mentions;
  private final String[] lemmas;

  FigureTree(Words words, PassageMentions mentions, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
    this.clauses = syntax.clauses();
    this.sentence = clauses.sentence();
    this.mentions = mentions;
    lemmas = new String[sentence.size()];
    for (int i = 0; i < lemmas.length; i++) {
      boolean verb = sentence.upos(i).equals("VERB");
      String irregular = verb ? CountRules.SHIPPED.base(lower(i)) : "";
      lemmas[i] = irregular.isEmpty() ? sentence.lemma(i).toLowerCase(Locale.ROOT) : irregular;
    }
  }

  Words words() {
    return words;
  }

  Clauses clauses() {
    return clauses;
  }

  PassageMentions mentions() {
    return mentions;
  }

  Syntax syntax() {
    return syntax;
  }

  int size() {
    return sentence.size();
  }

  String lower(int word) {
    return syntax.lower(word);
  }

  String lemma(int word) {
    return word < 0 || word >= lemmas.length ? "" : lemmas[word];
  }

  /** The base form of a noun, by the tree or by its ending. */
  boolean isNoun(int word, String base) {
    return lemma(word).equals(base)
        || lower(word).equals(base)
        || CountWords.singular(lower(word)).equals(base);
  }

  String upos(int word) {
    return sentence.upos(word);
  }

  String relation(int word) {
    return sentence.relation(word);
  }

  int head(int word) {
    return clauses.head(word);
  }

  /** Words of the tree from the first to behind the last in these tokens. */
  Range range(int start, int end) {
    int from = syntax.word(start);
    int to = end < words.size() ? syntax.word(end) : size();
    return new Range(from, Math.max(from + 1, to));
  }

  /** The preposition before a noun, "" for none. */
  String preposition(int noun) {
    return clauses.phrase(noun).preposition();
  }

  @Nullable PlacePhrase place(int word) {
    int token = syntax.token(word);
    for (PlacePhrase place : mentions.places()) {
      if (place.start() <= token && token < place.end() && isOnMap(place)) {
        return place;
      }
    }
    return null;
  }

  static boolean isOnMap(PlacePhrase place) {
    return switch (place.kind()) {
      case STATE, CAPITAL, REGION, CITY -> true;
      default -> false;
    };
  }

  /** The actor phrase that a word stands in; null for none. */
  @Nullable ActorPhrase actor(int word) {
    return NamedTokens.actor(mentions.actors(), syntax.token(word));
  }
}
