package org.parley.eval.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences with their trees, and the text that they stand in. */
record Treebank(List<Tree> trees, List<String> sentences, String text) {

  /**
   * One sentence; arrays by word.
   *
   * @param heads the head's place plus one; 0 for the root
   * @param names numbers of name parts, as the network numbers them; null where none are marked
   */
  // Never compared by value.
  @SuppressWarnings("ArrayRecordComponent")
  record Tree(
      String[] forms,
      String[] lemmas,
      String[] upos,
      String[] xpos,
      String[] features,
      int[] heads,
      String[] relations,
      int @Nullable [] names) {
    int size() {
      return forms.length;
    }
  }

  /**
   * Reads a file in CoNLL-U.
   *
   * @param named whether its last column marks entities as GUM does
   */
  static Treebank read(Path file, boolean named) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean paragraph = true;
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows, named));
        }
        rows.clear();
        paragraph = false;
      } else if (line.equals("# newpar")
          || line.startsWith("# newpar ")
          || line.startsWith("# newdoc")) {
        paragraph = true;
      } else if (line.startsWith("# text = ")) {
        sentences.add(line.substring(9));
        text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ").append(line.substring(9));
      } else if (line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        // Ranges of contracted words and words that are not written have no place in a tree.
        if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
          rows.add(row);
        }
      }
    }
    return new Treebank(List.copyOf(trees), List.copyOf(sentences), text.append('\n').toString());
  }

  private static Tree tree(List<String[]> rows, boolean named) {
    int n = rows.size();
    int[] heads = new int[n];
    String[] notes = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = Integer.parseInt(rows.get(i)[6]);
      notes[i] = rows.get(i)[9];
    }
    Tree tree =
        new Tree(
            column(rows, 1),
            column(rows, 2),
            column(rows, 3),
            column(rows, 4),
            column(rows, 5),
            heads,
            column(rows, 7),
            null);
    return named
        ? new Tree(
            tree.forms(),
            tree.lemmas(),
            tree.upos(),
            tree.xpos(),
            tree.features(),
            heads,
            tree.relations(),
            EntityNames.of(tree, notes))
        : tree;
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }
}
