package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.Sentence;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Clauses;
import org.parley.language.clause.Range;

/** The tree of a passage, as the readers of figures ask it; words are the tree's. */
final class FigureTree {
  private final Words words;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Sentence sentence;
  private final PassageMentions mentions;

  FigureTree(Words words, PassageMentions mentions, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
    this.clauses = syntax.clauses();
    this.sentence = clauses.sentence();
    this.mentions = mentions;
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
    return word < 0 || word >= size() ? "" : sentence.form(word).toLowerCase(Locale.ROOT);
  }

  String lemma(int word) {
    return word < 0 || word >= size() ? "" : sentence.lemma(word).toLowerCase(Locale.ROOT);
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

  /** The words whose head is {@code word}. */
  List<Integer> children(int word) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (head(i) == word) {
        found.add(i);
      }
    }
    return found;
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

  /** From the first to the last word of a clause, without the marks at its ends. */
  Range range(Clause clause) {
    return clause.range();
  }
}
