package org.parley.engine.day;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    for (String line : text().lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && line.charAt(0) != '#') {
        rows.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1).strip()));
      }
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

  private static String text() {
    try (@Nullable InputStream in = DayModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chance of each candidate; they sum up to 1. */
  public double[] chances(Candidates candidates) {
    double[] chances = new double[candidates.count()];
    double[] clues = new double[weights.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < chances.length; i++) {
      candidates.clues(i, clues);
      double sum = 0;
      for (int k = 0; k < clues.length; k++) {
        sum += weights[k] * clues[k];
      }
      chances[i] = sum;
      most = Math.max(most, sum);
    }
    double all = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = StrictMath.exp(chances[i] - most);
      all += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
