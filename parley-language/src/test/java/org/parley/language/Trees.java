package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes sentences of trees that a test writes out. */
public final class Trees {
  private Trees() {}

  /** A sentence of words as they are. */
  public static Sentence of(List<Sentence.Word> words) {
    return new Sentence(words, List.of());
  }

  /**
   * A sentence of CoNLL-U; lines with comments, ranges and empty nodes are left out. Words stand
   * one blank apart.
   */
  public static Sentence conllu(String text) {
    List<Sentence.Word> words = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      String[] row = line.split("\t", -1);
      if (row.length > 7 && row[0].chars().allMatch(Character::isDigit)) {
        int head = Integer.parseInt(row[6]) - 1;
        words.add(word(at, row[1], row[2], row[3], row[4], row[5], head, row[7]));
        at += row[1].length() + 1;
      }
    }
    return of(words);
  }

  /**
   * A sentence of a short form: a line is a word, {@code form xpos head relation} and the lemma
   * where it is not the form in small letters; heads count from 1.
   */
  public static Sentence tree(String text) {
    List<Sentence.Word> words = new ArrayList<>();
    int at = 0;
    for (String line : text.strip().split("\n", -1)) {
      String[] row = line.strip().split(" +", -1);
      String lemma = row.length > 4 ? row[4] : row[0].toLowerCase(Locale.ROOT);
      int head = Integer.parseInt(row[2]) - 1;
      words.add(word(at, row[0], lemma, upos(row[1], row[3]), row[1], "_", head, row[3]));
      at += row[0].length() + 1;
    }
    return of(words);
  }

  private static Sentence.Word word(
      int at,
      String form,
      String lemma,
      String upos,
      String xpos,
      String features,
      int head,
      String relation) {
    return new Sentence.Word(
        at, at + form.length(), form, lemma, upos, xpos, features, head, relation);
  }

  private static String upos(String xpos, String relation) {
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return switch (xpos) {
      case "MD" -> "AUX";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> auxiliary ? "AUX" : "VERB";
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "WRB" -> "ADV";
      case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> "PRON";
      case "DT" -> "DET";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "RP" -> "ADP";
      case "TO", "POS" -> "PART";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      default -> "PUNCT";
    };
  }
}
