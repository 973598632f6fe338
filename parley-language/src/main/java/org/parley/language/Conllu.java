package org.parley.language;

import java.util.List;

/** Writes sentences in the formats that scorers and other tools read. */
public final class Conllu {
  private Conllu() {}

  /** A sentence as CoNLL-U, a line for each word and a blank one behind. */
  public static String of(Sentence sentence) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      Sentence.Word word = sentence.word(i);
      boolean glued = i + 1 < sentence.size() && sentence.word(i + 1).start() == word.end();
      out.append(i + 1)
          .append('\t')
          .append(word.form())
          .append('\t')
          .append(word.lemma())
          .append('\t')
          .append(word.upos())
          .append('\t')
          .append(word.xpos())
          .append('\t')
          .append(word.features())
          .append('\t')
          .append(word.head() + 1)
          .append('\t')
          .append(word.relation())
          .append("\t_\t")
          .append(glued ? "SpaceAfter=No" : "_")
          .append('\n');
    }
    return out.append('\n').toString();
  }

  /** The names of a sentence as IOB2: number, word, tag. */
  public static String iob2(Sentence sentence) {
    String[] tags = new String[sentence.size()];
    java.util.Arrays.fill(tags, "O");
    List<Sentence.Name> names = sentence.names();
    for (Sentence.Name name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        tags[i] = (i == name.from() ? "B-" : "I-") + name.kind();
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tags.length; i++) {
      out.append(i + 1)
          .append('\t')
          .append(sentence.form(i))
          .append('\t')
          .append(tags[i])
          .append('\n');
    }
    return out.append('\n').toString();
  }
}
