package org.parley.engine.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.engine.shipped.Table;

/**
 * How likely an attribution that the tree allows is one, from the weights of what holds of it. The
 * weights are learnt by {@code org.parley.eval.quote.TrainCues}; none of them is of a word.
 */
final class CueWeights {
  private static final Map<String, Double> WEIGHTS = read();

  private CueWeights() {}

  /** Between 0 and 1; a name without a weight counts nothing. */
  static double score(List<String> features) {
    double sum = WEIGHTS.getOrDefault("bias", 0.0);
    for (String feature : features) {
      sum += WEIGHTS.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Map<String, Double> read() {
    Map<String, Double> weights = new HashMap<>();
    Table.read(
        CueWeights.class,
        "cue-weights.tsv",
        2,
        row -> weights.put(row.get(0), Double.valueOf(row.get(1))));
    return Map.copyOf(weights);
  }
}
