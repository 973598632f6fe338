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
 * reader finds them (IOB2, the same words), {@code args[3]} the file to write. With {@code keep} as
 * {@code args[4]} trees and tags stay as they are; else the model reads them anew.
 */
public final class MakeSilver {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;

  private MakeSilver() {}

  /** Makes and writes. */
  public static void main(String[] args) throws IOException {
    boolean keeps = args.length > 4 && args[4].equals("keep");
    English english = English.of(TrainEnglish.read(Path.of(args[0])));
    List<List<String[]>> sentences = sentences(Path.of(args[1]));
    List<List<String[]>> others = sentences(Path.of(args[2]));
    SilverNames names = new SilverNames();
    List<Sentence> read = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      read.add(english.parse(sentences.get(s).stream().map(row -> row[1]).toList()));
      names.count(read.get(s), spans(others.get(s)));
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]))) {
      for (int s = 0; s < sentences.size(); s++) {
        List<String[]> rows = sentences.get(s);
        if (keeps || rows.size() >= SHORTEST && rows.size() <= LONGEST) {
          write(out, rows, keeps, read.get(s), names.agreed(read.get(s), spans(others.get(s))));
        }
      }
    }
  }

  private static List<SilverNames.Span> spans(List<String[]> rows) {
    return SilverNames.spans(rows.stream().map(row -> row[2]).toArray(String[]::new));
  }

  private static void write(
      BufferedWriter out, List<String[]> rows, boolean keeps, Sentence read, String[] names)
      throws IOException {
    for (int i = 0; i < rows.size(); i++) {
      Sentence.Word word = read.word(i);
      String[] row =
          keeps
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
