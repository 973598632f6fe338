package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.PlacePhrase;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;

/** Whether a sum of money is aid, by the words beside it; {@code aid.tsv}. */
final class AidReader {
  private static final int REACH = 9;
  private static final List<Row> ROWS = new ArrayList<>();

  /** A word that ends the phrase of the sum. */
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", "\"", "and", "but", "who", "which", "that");

  /** A word that joins the noun to the sum behind it. */
  private static final Set<String> VALUED =
      Set.of("worth", "totaling", "totalling", "of", "at", "to", "exceeding", "reached");

  /** One row of the table. */
  record Row(String id, Set<String> nouns, boolean sure, List<String> yes, List<String> no) {}

  static {
    Table.read(
        AidReader.class,
        "aid.tsv",
        5,
        cells ->
            ROWS.add(
                new Row(
                    cells.get(0),
                    Set.copyOf(Table.items(cells.get(1))),
                    cells.get(2).equals("sure"),
                    examples(cells.get(3)),
                    examples(cells.get(4)))));
  }

  private final FigureTree tree;
  private final Words words;

  AidReader(FigureTree tree) {
    this.tree = tree;
    this.words = tree.words();
  }

  static List<Row> rows() {
    return ROWS;
  }

  private static List<String> examples(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split(" / ", -1));
  }

  /** Whether a passage holds a word by which a sum may be aid. */
  static boolean mayStand(Words words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      for (Row row : ROWS) {
        if (row.nouns.contains(word) || row.nouns.contains(CountWords.singular(word))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The row by which the sum is aid; null if it is none. */
  @Nullable Row read(Amount amount) {
    boolean given = isGiven(amount);
    for (Row row : ROWS) {
      if ((row.sure || given) && isBeside(row, amount)) {
        return row;
      }
    }
    return null;
  }

  private boolean isBeside(Row row, Amount amount) {
    for (int i = amount.end(); i < Math.min(words.size(), amount.end() + REACH); i++) {
      if (ENDS.contains(words.lower(i)) && !words.lower(i).equals("and")) {
        break;
      }
      if (isNoun(row, i)) {
        return !words.lower(i + 1).startsWith("worker");
      }
    }
    // "assistance worth $40 million", "aid totalling $40 million"
    String before = words.lower(amount.start() - 1);
    boolean valued = VALUED.contains(before);
    for (int i = amount.start() - 1; i >= Math.max(0, amount.start() - REACH) && valued; i--) {
      if (isNoun(row, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(Row row, int i) {
    String word = words.lower(i);
    return row.nouns.contains(word) || row.nouns.contains(CountWords.singular(word));
  }

  /** A verb of giving stands in the passage before or behind, or the state that it is for. */
  private boolean isGiven(Amount amount) {
    for (int i = 0; i < tree.size(); i++) {
      if (FigureWords.is("give", tree.lemma(i)) && tree.upos(i).equals("VERB")) {
        return true;
      }
    }
    for (PlacePhrase place : tree.mentions().places()) {
      boolean near = place.start() >= amount.end() && place.start() < amount.end() + REACH;
      String before = words.lower(place.start() - 1);
      if (near
          && place.kind() == PlacePhrase.Kind.STATE
          && (before.equals("to") || before.equals("for"))) {
        return true;
      }
    }
    return false;
  }
}
