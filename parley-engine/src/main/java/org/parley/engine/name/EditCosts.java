package org.parley.engine.name;

import java.util.Map;
import java.util.Set;
import org.parley.engine.passage.WordSets;

/**
 * How far two keys are apart: letters changed, left out or put in, each at what it costs. Changes
 * that romanisers make are cheap; the table of them is learnt ({@code edit-costs.txt}).
 */
public final class EditCosts {
  private static final int LETTERS = 128;

  /** The place of "nothing" in the table. */
  public static final char NONE = '-';

  /** The table that ships with Parley. */
  public static final EditCosts LEARNT = read();

  private final double[] costs;

  /**
   * @param costs of letter pairs, {@link #NONE} for no letter; other changes cost 1
   */
  public EditCosts(Map<String, Double> costs) {
    this.costs = new double[LETTERS * LETTERS];
    java.util.Arrays.fill(this.costs, 1);
    costs.forEach(
        (pair, cost) -> {
          this.costs[pair.charAt(0) * LETTERS + pair.charAt(1)] = cost;
          this.costs[pair.charAt(1) * LETTERS + pair.charAt(0)] = cost;
        });
  }

  private static EditCosts read() {
    Map<String, Double> costs = new java.util.HashMap<>();
    for (Map.Entry<String, Set<String>> set :
        WordSets.read(EditCosts.class, "edit-costs.txt").all().entrySet()) {
      double cost = Double.parseDouble(set.getKey());
      set.getValue().forEach(pair -> costs.put(pair, cost));
    }
    return new EditCosts(costs);
  }

  /** The cost of one change. */
  public double of(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < LETTERS && b < LETTERS ? costs[a * LETTERS + b] : 1;
  }

  /** The least cost of changing one key to the other; two letters swapped cost 1. */
  public double distance(String a, String b) {
    return distance(a, b, Double.POSITIVE_INFINITY);
  }

  /** The same, but no more than {@code far} and one, which is given for all that is farther. */
  double distance(String a, String b, double far) {
    double[][] rows = new double[3][b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      rows[0][j] = rows[0][j - 1] + of(NONE, b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] above = rows[(i - 1) % 3];
      double[] row = rows[i % 3];
      char c = a.charAt(i - 1);
      row[0] = above[0] + of(c, NONE);
      double nearest = row[0];
      for (int j = 1; j <= b.length(); j++) {
        char d = b.charAt(j - 1);
        double least =
            Math.min(
                above[j - 1] + of(c, d),
                Math.min(above[j] + of(c, NONE), row[j - 1] + of(NONE, d)));
        if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d && c != d) {
          least = Math.min(least, rows[(i - 2) % 3][j - 2] + 1);
        }
        row[j] = least;
        nearest = Math.min(nearest, least);
      }
      if (nearest > far) {
        return far + 1;
      }
    }
    return rows[a.length() % 3][b.length()];
  }
}
