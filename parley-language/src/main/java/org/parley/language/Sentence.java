package org.parley.language;

import java.util.List;

/**
 * One sentence as it was read. Words count from 0. Immutable.
 *
 * <p>A worked example, "Kyiv refused.": {@code form(0)} is "Kyiv", {@code upos(1)} "VERB", {@code
 * lemma(1)} "refuse", {@code head(0)} 1 and {@code relation(0)} "nsubj"; {@code head(1)} is -1.
 */
public final class Sentence {
  private final List<Word> words;
  private final List<Name> names;

  /**
   * One word.
   *
   * @param start first UTF-16 code unit in the text
   * @param end the code unit behind it
   * @param form as it is written
   * @param upos universal part of speech
   * @param xpos tag of the Penn treebank
   * @param features as CoNLL-U writes them; "_" for none
   * @param head the word that it depends on; -1 for the root
   * @param relation to its head, with its subtype
   */
  public record Word(
      int start,
      int end,
      String form,
      String lemma,
      String upos,
      String xpos,
      String features,
      int head,
      String relation) {}

  /** A name: words from {@code from} to before {@code to}; kind PER, ORG or LOC. */
  public record Name(int from, int to, String kind) {}

  Sentence(List<Word> words, List<Name> names) {
    this.words = List.copyOf(words);
    this.names = List.copyOf(names);
  }

  /** The same words with other names. */
  Sentence named(List<Name> others) {
    return new Sentence(words, others);
  }

  public int size() {
    return words.size();
  }

  public List<Word> words() {
    return words;
  }

  public Word word(int i) {
    return words.get(i);
  }

  /** The names, in order, apart. */
  public List<Name> names() {
    return names;
  }

  public String form(int i) {
    return words.get(i).form();
  }

  public String lemma(int i) {
    return words.get(i).lemma();
  }

  public String upos(int i) {
    return words.get(i).upos();
  }

  /** The word that word {@code i} depends on; -1 for the root. */
  public int head(int i) {
    return words.get(i).head();
  }

  public String relation(int i) {
    return words.get(i).relation();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that && words.equals(that.words) && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + names.hashCode();
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
