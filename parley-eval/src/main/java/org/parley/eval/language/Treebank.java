package org.parley.eval.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences with their trees, and the text that they stand in. */
record Treebank(List<Tree> trees, List<String> sentences, String text) {
  private static final List<String> PARTS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  /**
   * What the last column says of names: nothing, GUM's entities, or what {@link MakeSilver} says.
   */
  enum Names {
    NONE,
    ENTITIES,
    SILVER
  }

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

    Tree named(int[] parts) {
      return new Tree(forms, lemmas, upos, xpos, features, heads, relations, parts);
    }
  }

  /**
   * Reads a file in CoNLL-U.
   *
   * @param names what its last column says of names
   */
  static Treebank read(Path file, Names names) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean paragraph = true;
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows, names));
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

  /** The same sentences with the names of others, in the same order. */
  Treebank named(Treebank others) {
    List<Tree> named = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      int[] parts = others.trees.get(i).names();
      named.add(parts == null ? trees.get(i) : trees.get(i).named(parts));
    }
    return new Treebank(List.copyOf(named), sentences, text);
  }

  private static Tree tree(List<String[]> rows, Names names) {
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
    return switch (names) {
      case NONE -> tree;
      case ENTITIES -> tree.named(EntityNames.of(tree, notes));
      case SILVER -> tree.named(Arrays.stream(notes).mapToInt(Treebank::part).toArray());
    };
  }

  /** The number of a name's part as {@link MakeSilver} marks it; -1 where it is open. */
  private static int part(String note) {
    return PARTS.indexOf(note.substring("Name=".length()));
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }
}
