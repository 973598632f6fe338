package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.language.English;
import org.parley.language.Sentence;

/** Reads the words of a CoNLL-U file anew; what it says of them is not looked at. */
final class GoldTokens {
  private GoldTokens() {}

  /** A sentence of the file: its comment lines as they are, its words as they were read. */
  record Read(String comments, Sentence read) {}

  /** Hands over each sentence, in order; the names of a document agree. */
  static void each(String file, Consumer<Read> take) {
    List<Read> document = new ArrayList<>();
    StringBuilder comments = new StringBuilder();
    List<String> words = new ArrayList<>();
    int from = 0;
    int number = 0;
    while (from <= file.length()) {
      int end = file.indexOf('\n', from);
      String line = file.substring(from, end < 0 ? file.length() : end).stripTrailing();
      from = (end < 0 ? file.length() : end) + 1;
      number++;
      if (line.startsWith("#")) {
        comments.append(line).append('\n');
      } else if (!line.isEmpty()) {
        String word = word(line, number);
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      if ((line.isEmpty() || from > file.length()) && !words.isEmpty()) {
        if (isDocument(comments)) {
          hand(document, take);
        }
        document.add(new Read(comments.toString(), English.reader().parse(words)));
        comments.setLength(0);
        words.clear();
      }
    }
    hand(document, take);
  }

  private static boolean isDocument(StringBuilder comments) {
    return comments.indexOf("# newdoc") == 0 || comments.indexOf("\n# newdoc") > 0;
  }

  private static void hand(List<Read> document, Consumer<Read> take) {
    List<Sentence> agreed = English.reader().agreed(document.stream().map(Read::read).toList());
    for (int i = 0; i < agreed.size(); i++) {
      take.accept(new Read(document.get(i).comments(), agreed.get(i)));
    }
    document.clear();
  }

  /** The word of a line; empty for a range of words and for words that are not written. */
  private static String word(String line, int number) {
    int tab = line.indexOf('\t');
    int next = tab < 0 ? -1 : line.indexOf('\t', tab + 1);
    if (next < 0 || tab == 0 || !Character.isDigit(line.charAt(0))) {
      throw new UserFault(
          ExitCode.SOME_REJECTED,
          "line " + number + ": not CoNLL-U [not-conllu]; each word has a number, a tab, its form");
    }
    String id = line.substring(0, tab);
    return id.indexOf('-') >= 0 || id.indexOf('.') >= 0 ? "" : line.substring(tab + 1, next);
  }
}
