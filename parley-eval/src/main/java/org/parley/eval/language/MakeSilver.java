package org.parley.eval.language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.language.English;
import org.parley.language.Sentence;

/**
 * Makes sentences to learn names from, and trees where there are none: {@code args[0]} is a model,
 * {@code args[1]} sentences in CoNLL-U or one word a line, {@code args[2]} their names as another
 * reader finds them (IOB2, the same words), {@code args[3]} the file to write. Trees and tags that
 * the sentences have are kept.
 */
public final class MakeSilver {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  private MakeSilver() {}

  /** Makes and writes. */
  public static void main(String[] args) throws IOException {
    English english = English.of(TrainEnglish.read(Path.of(args[0])));
    List<List<String[]>> sentences = sentences(Path.of(args[1]));
    List<List<String[]>> others = sentences(Path.of(args[2]));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]))) {
      for (int s = 0; s < sentences.size(); s++) {
        List<String[]> rows = sentences.get(s);
        boolean hasTree = rows.get(0).length == 10 && !rows.get(0)[7].equals("_");
        if (hasTree || rows.size() >= SHORTEST && rows.size() <= LONGEST) {
          write(out, rows, hasTree, english, others.get(s));
        }
      }
    }
  }

  private static void write(
      BufferedWriter out,
      List<String[]> rows,
      boolean hasTree,
      English english,
      List<String[]> other)
      throws IOException {
    Sentence read = english.parse(rows.stream().map(row -> row[1]).toList());
    String[] names =
        SilverNames.agreed(
            read, SilverNames.spans(other.stream().map(row -> row[2]).toArray(String[]::new)));
    for (int i = 0; i < rows.size(); i++) {
      Sentence.Word word = read.word(i);
      String[] row =
          hasTree
              ? rows.get(i).clone()
              : new String[] {
                Integer.toString(i + 1),
                word.form(),
                word.lemma(),
                word.upos(),
                word.xpos(),
                "_",
                Integer.toString(word.head() + 1),
                word.relation(),
                "_",
                "_"
              };
      row[9] = "Name=" + names[i];
      out.write(String.join("\t", row));
      out.newLine();
    }
    out.newLine();
  }

  private static List<List<String[]>> sentences(Path file) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          sentences.add(List.copyOf(rows));
        }
        rows.clear();
      } else if (!line.startsWith("# ")) {
        String[] row = line.split("\t", -1);
        if (Arrays.stream(row[0].split("")).noneMatch(c -> c.equals("-") || c.equals("."))) {
          rows.add(row);
        }
      }
    }
    return sentences;
  }
}
