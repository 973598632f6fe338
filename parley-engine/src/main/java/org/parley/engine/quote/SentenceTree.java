package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.engine.passage.Syntax;
import org.parley.language.Sentence;
import org.parley.language.clause.Clause;
import org.parley.language.clause.Clauses;
import org.parley.language.clause.Range;

/**
 * The tree of a passage with ways down and with its marks: what rules of attribution ask of it.
 * Numbers are words of the tree; {@link #token} leads to the passage's tokens.
 */
final class SentenceTree {
  private static final Set<String> STOPS = Set.of(".", "...", "\"", "'", "''", ")", "]");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();
  private final String[] lower;

  SentenceTree(Syntax syntax) {
    this.syntax = syntax;
    this.clauses = syntax.clauses();
    this.sentence = clauses.sentence();
    this.lower = new String[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
      lower[i] = sentence.form(i).toLowerCase(Locale.ROOT);
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.head(i) >= 0 && sentence.head(i) < sentence.size()) {
        children.get(sentence.head(i)).add(i);
      }
    }
  }

  Clauses clauses() {
    return clauses;
  }

  int size() {
    return sentence.size();
  }

  /** The first token of a word. */
  int token(int word) {
    return syntax.token(word);
  }

  /** The token behind the words before {@code end}. */
  int tokenEnd(int end) {
    return syntax.tokenEnd(end);
  }

  /** The tree's first word of a token. */
  int word(int token) {
    return syntax.word(token);
  }

  /** The form in small letters; empty outside the sentence. */
  String lower(int word) {
    return word >= 0 && word < lower.length ? lower[word] : "";
  }

  String lemma(int word) {
    return sentence.lemma(word).toLowerCase(Locale.ROOT);
  }

  String tag(int word) {
    return sentence.word(word).xpos();
  }

  String upos(int word) {
    return sentence.upos(word);
  }

  int head(int word) {
    return sentence.head(word);
  }

  /** Relation to the head without its subtype. */
  String relation(int word) {
    String full = sentence.relation(word);
    int colon = full.indexOf(':');
    return colon < 0 ? full : full.substring(0, colon);
  }

  /** In order. */
  List<Integer> children(int word) {
    return children.get(word);
  }

  /** From the first to behind the last word that hangs from it. */
  Range extent(int word) {
    if (clauses.isPredicate(word)) {
      return clauses.clauseOf(word).range();
    }
    Range full = clauses.phrase(word).whole();
    int from = full.from();
    int to = full.to();
    for (int child : children.get(word)) {
      if (!isPunctuation(child)) {
        from = Math.min(from, child);
        to = Math.max(to, child + 1);
      }
    }
    return new Range(from, to);
  }

  Clause clauseOf(int word) {
    return clauses.clauseOf(word);
  }

  boolean isVerb(int word) {
    return tag(word).startsWith("VB");
  }

  boolean isPunctuation(int word) {
    return word >= 0
        && word < lower.length
        && (upos(word).equals("PUNCT") || isMark(word) || lower[word].equals(","));
  }

  /** A double quotation mark. */
  boolean isMark(int word) {
    String low = lower(word);
    return low.equals("\"") || low.equals("''") || low.equals("``");
  }

  /** A quotation mark that opens, by the blanks beside it. */
  boolean isOpening(int word) {
    if (!isMark(word)) {
      return false;
    }
    boolean left = word == 0 || sentence.word(word - 1).end() < sentence.word(word).start();
    boolean right =
        word + 1 >= size() || sentence.word(word).end() < sentence.word(word + 1).start();
    return left == right ? !isOddBefore(word) : left;
  }

  private boolean isOddBefore(int word) {
    boolean odd = false;
    for (int i = 0; i < word; i++) {
      odd ^= isMark(i);
    }
    return odd;
  }

  /** A mark that closes over a comma or a stop: ends words that somebody spoke. */
  boolean isQuoteEnd(int word) {
    boolean single = lower(word).equals("'");
    if (!single && (!isMark(word) || isOpening(word))) {
      return false;
    }
    int before = word - 1;
    while (before > 0 && (lower[before].equals("'") || lower[before].equals("]"))) {
      before--;
    }
    String stop = lower(before);
    if (single) {
      return stop.equals(",") || stop.equals("?") || stop.equals("!");
    }
    return stop.endsWith(",")
        || stop.endsWith("?")
        || stop.endsWith("!")
        || stop.equals("-")
        || stop.equals("--")
        || stop.endsWith(".") && word > 1;
  }

  /** The words without the stops and marks behind the last. */
  int end() {
    int end = size();
    while (end > 0 && STOPS.contains(lower(end - 1))) {
      end--;
    }
    return end;
  }

  /** True for words that no stop ends, as headlines are. */
  boolean isHeadline() {
    int last = size() - 1;
    return last > 2
            && !STOPS.contains(lower(last))
            && !Set.of("?", "!", ":", ";").contains(lower(last))
        || last > 2
            && lower(last).equals("'")
            && !Set.of(".", "?", "!", ",").contains(lower(last - 1));
  }

  /** True if a finite verb stands in the range. */
  boolean isFinite(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      String tag = tag(i);
      if (tag.equals("VBD")
          || tag.equals("VBZ")
          || tag.equals("VBP")
          || tag.equals("MD")
          || tag.equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** True if a quotation mark stands in the range. */
  boolean hasMark(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (isMark(i)) {
        return true;
      }
    }
    return false;
  }
}
