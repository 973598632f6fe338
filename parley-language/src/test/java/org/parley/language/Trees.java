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
   * A sentence of CoNLL-U, without comments, ranges and empty nodes. Words stand one blank apart.
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
   * A sentence of a short form: words apart by white space, each {@code form/tag/head/relation},
   * and {@code /lemma} where that is not the form in small letters, of names the form; heads count
   * from 1.
   */
  public static Sentence tree(String text) {
    List<Sentence.Word> words = new ArrayList<>();
    int at = 0;
    for (String token : text.strip().split("\\s+", -1)) {
      String[] part = token.split("/", -1);
      String form = part[0];
      String tag = part[1];
      String relation = part[3];
      String lemma = tag.equals("NNP") ? form : form.toLowerCase(Locale.ROOT);
      words.add(
          word(
              at,
              form,
              part.length > 4 ? part[4] : lemma,
              upos(tag, relation),
              tag,
              "_",
              Integer.parseInt(part[2]) - 1,
              relation));
      at += form.length() + 1;
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

  private static String upos(String tag, String relation) {
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return switch (tag) {
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
