package org.parley.engine.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.shipped.Table;

/**
 * How likely each candidate is: the weights of its clues (day-weights.tsv) summed, against those of
 * all others. Immutable.
 */
public final class DayModel {
  private static final String FILE = "day-weights.tsv";

  private final double[] weights;

  public DayModel(double[] weights) {
    this.weights = weights.clone();
  }

  /** With the weights of the jar. */
  public static DayModel shipped() {
    Map<String, Double> rows = new HashMap<>();
    for (List<String> row : Table.rows(DayModel.class, FILE)) {
      rows.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    double[] weights = new double[Candidates.CLUES.size()];
    for (int i = 0; i < weights.length; i++) {
      Double weight = rows.get(Candidates.CLUES.get(i));
      if (weight == null) {
        throw new IllegalStateException(FILE + " lacks " + Candidates.CLUES.get(i));
      }
      weights[i] = weight;
    }
    return new DayModel(weights);
  }

  /** The chance of each candidate; they sum up to 1. */
  public double[] chances(Candidates candidates) {
    double[] sums = new double[candidates.count()];
    double[] clues = new double[weights.length];
    for (int i = 0; i < sums.length; i++) {
      candidates.clues(i, clues);
      for (int k = 0; k < clues.length; k++) {
        sums[i] += weights[k] * clues[k];
      }
    }
    return chances(sums);
  }

  /** Log odds as chances that sum up to 1 (softmax). */
  public static double[] chances(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double[] chances = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      chances[i] = StrictMath.exp(sums[i] - most);
      all += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
