package org.parley.language.clause;

import java.util.Arrays;
import java.util.Locale;
import org.parley.language.Sentence;

/**
 * The tree of a sentence, with ways down. Mends what is no tree: a head that does not exist and a
 * circle each give a root more. Immutable.
 */
final class Tree {
  private final Sentence sentence;
  private final Relation[] relations;
  private final int[] heads;
  private final int[] starts;
  private final int[] children;
  private final int[] order;
  private final int[] left;
  private final int[] right;

  /** The tree as the sentence has it. */
  static Tree of(Sentence sentence) {
    int n = sentence.size();
    int[] heads = new int[n];
    Relation[] relations = new Relation[n];
    for (int i = 0; i < n; i++) {
      heads[i] = sentence.head(i);
      relations[i] = Relation.of(sentence.relation(i));
    }
    return new Tree(sentence, heads, relations);
  }

  /** Takes the arrays. */
  Tree(Sentence sentence, int[] heads, Relation[] relations) {
    this.sentence = sentence;
    this.heads = heads;
    this.relations = relations;
    int n = heads.length;
    starts = new int[n + 2];
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] < 0 || heads[i] >= n || heads[i] == i ? -1 : heads[i];
      starts[heads[i] < 0 ? n : heads[i]]++;
    }
    int sum = 0;
    for (int i = 0; i <= n; i++) {
      int count = starts[i];
      starts[i] = sum;
      sum += count;
    }
    starts[n + 1] = sum;
    children = new int[n];
    int[] next = Arrays.copyOf(starts, n + 1);
    for (int i = 0; i < n; i++) {
      children[next[heads[i] < 0 ? n : heads[i]]++] = i;
    }
    order = order();
    left = new int[n];
    right = new int[n];
    extents();
  }

  /** Heads before what depends on them. */
  private int[] order() {
    int n = heads.length;
    int[] found = new int[n];
    boolean[] seen = new boolean[n];
    int count = 0;
    int done = 0;
    for (int k = starts[n]; k < starts[n + 1]; k++) {
      seen[children[k]] = true;
      found[count++] = children[k];
    }
    for (int i = 0; i <= n; i++) {
      while (done < count) {
        int word = found[done++];
        for (int k = starts[word]; k < starts[word + 1]; k++) {
          if (!seen[children[k]]) {
            seen[children[k]] = true;
            found[count++] = children[k];
          }
        }
      }
      if (i < n && !seen[i]) {
        // Only a circle is not reached from the roots.
        heads[i] = -1;
        seen[i] = true;
        found[count++] = i;
      }
    }
    return found;
  }

  private void extents() {
    for (int i = 0; i < heads.length; i++) {
      left[i] = i;
      right[i] = i;
    }
    for (int k = order.length - 1; k >= 0; k--) {
      int word = order[k];
      int head = heads[word];
      boolean mark = relations[word] == Relation.PUNCT && starts[word] == starts[word + 1];
      if (head >= 0 && !mark) {
        left[head] = Math.min(left[head], left[word]);
        right[head] = Math.max(right[head], right[word]);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return heads.length;
  }

  /** The {@code k}-th word in an order that has heads before what depends on them. */
  int ordered(int k) {
    return order[k];
  }

  int head(int word) {
    return heads[word];
  }

  Relation relation(int word) {
    return heads[word] < 0 ? Relation.ROOT : relations[word];
  }

  /** The first place of {@link #child} that holds a word which depends on this one. */
  int from(int word) {
    return starts[word];
  }

  /** The place behind the last. */
  int to(int word) {
    return starts[word + 1];
  }

  /** The word at a place; those of one head are in order. */
  int child(int place) {
    return children[place];
  }

  /** The first word of this relation under a word; -1 for none. */
  int first(int word, Relation relation) {
    for (int k = starts[word]; k < starts[word + 1]; k++) {
      if (relation(children[k]) == relation) {
        return children[k];
      }
    }
    return -1;
  }

  boolean has(int word, Relation relation) {
    return first(word, relation) >= 0;
  }

  /** The first word of what hangs from a word, punctuation aside. */
  int left(int word) {
    return left[word];
  }

  /** The last one. */
  int right(int word) {
    return right[word];
  }

  String upos(int word) {
    return sentence.upos(word);
  }

  String xpos(int word) {
    return sentence.word(word).xpos();
  }

  String lemma(int word) {
    return sentence.lemma(word);
  }

  String lower(int word) {
    return sentence.form(word).toLowerCase(Locale.ROOT);
  }

  boolean isVerb(int word) {
    String upos = upos(word);
    return upos.equals("VERB") || upos.equals("AUX");
  }
}
