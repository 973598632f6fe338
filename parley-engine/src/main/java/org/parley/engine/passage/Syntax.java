package org.parley.engine.passage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.English;
import org.parley.language.Sentence;
import org.parley.language.clause.Clauses;

/**
 * The tree of a passage's words, and where the words of the tree stand among the tokens of the
 * passage. The tree has words of its own ("do" and "n't" in "don't"), each of which begins in one
 * token. Read when first asked for: most passages hold nothing that a rule needs a tree for. Not
 * thread-safe; made, used and forgotten within one analysis.
 */
public final class Syntax {
  private final Words words;
  private @Nullable Clauses clauses;
  private String @Nullable [] lower;
  private int[] tokens = new int[0];
  private int[] firsts = new int[0];

  public Syntax(Words words) {
    this.words = words;
  }

  /** The clauses of the passage; words in them are numbers of the tree's words. */
  public Clauses clauses() {
    if (clauses == null) {
      clauses = Clauses.of(English.reader().sentence(words.key()));
      align(clauses.sentence());
    }
    return clauses;
  }

  public Sentence sentence() {
    return clauses().sentence();
  }

  /** How many words the tree has. */
  public int size() {
    return sentence().size();
  }

  /** A word of the tree in lower case; empty outside it. */
  public String lower(int word) {
    if (lower == null) {
      Sentence sentence = sentence();
      lower = new String[sentence.size()];
      for (int i = 0; i < lower.length; i++) {
        lower[i] = sentence.form(i).toLowerCase(Locale.ROOT);
      }
    }
    return word >= 0 && word < lower.length ? lower[word] : "";
  }

  /** The token in which a word of the tree begins. */
  public int token(int word) {
    clauses();
    return tokens[word];
  }

  /** The first token behind those that a range of the tree's words fills. */
  public int tokenEnd(int wordEnd) {
    clauses();
    return wordEnd == 0 ? 0 : tokens[wordEnd - 1] + 1;
  }

  /** The first word of the tree in a token, or the word that the token is the rest of. */
  public int word(int token) {
    clauses();
    return firsts[token];
  }

  private void align(Sentence sentence) {
    tokens = new int[sentence.size()];
    firsts = new int[words.size()];
    String key = words.key();
    int at = 0;
    int word = 0;
    for (int token = 0; token < words.size(); token++) {
      at += at < key.length() && key.charAt(at) == ' ' ? 1 : 0;
      at += words.token(token).length();
      int first = word;
      while (word < sentence.size() && sentence.word(word).start() < at) {
        tokens[word++] = token;
      }
      firsts[token] = first < word ? first : Math.max(0, word - 1);
    }
  }
}
