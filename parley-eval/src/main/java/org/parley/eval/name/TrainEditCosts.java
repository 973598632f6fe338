package org.parley.eval.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.engine.name.EditCosts;
import org.parley.engine.name.Name;

/**
 * Learns which letters romanisers change: {@code args[0]} is a file of names in Latin letters, a
 * tab, and the same in another script with its letters parted by blanks; {@code args[1]} the file
 * to write. Pairs are aligned with the costs of the round before, and counted.
 */
public final class TrainEditCosts {
  private static final int ROUNDS = 4;

  /** A change as rare as this costs 1. */
  private static final double RARE = 0.004;

  /** No change is free, or any two names would be one. */
  private static final double LEAST = 0.2;

  private record Pair(String latin, String other) {}

  private TrainEditCosts() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      int tab = line.indexOf('\t');
      int end = line.indexOf('\t', tab + 1);
      String other = line.substring(tab + 1, end < 0 ? line.length() : end);
      Pair pair = new Pair(Name.key(line.substring(0, tab)), Name.key(other.replaceAll(" ", "")));
      // Pairs that are not one name teach nothing.
      if (new EditCosts(Map.of()).distance(pair.latin(), pair.other())
          <= 0.5 * Math.max(pair.latin().length(), pair.other().length())) {
        pairs.add(pair);
      }
    }
    Map<String, Double> costs = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      costs = costs(count(pairs, new EditCosts(costs)));
    }
    Files.writeString(Path.of(args[1]), text(costs), StandardCharsets.UTF_8);
  }

  private static Map<String, Integer> count(List<Pair> pairs, EditCosts costs) {
    Map<String, Integer> counts = new HashMap<>();
    for (Pair pair : pairs) {
      align(pair.latin(), pair.other(), costs, counts);
    }
    return counts;
  }

  private static void align(String a, String b, EditCosts costs, Map<String, Integer> counts) {
    double[][] least = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i + j > 0) {
          least[i][j] = Math.min(change(least, a, b, i, j, costs), gap(least, a, b, i, j, costs));
        }
      }
    }
    int i = a.length();
    int j = b.length();
    while (i + j > 0) {
      if (change(least, a, b, i, j, costs) <= least[i][j]) {
        add(counts, a.charAt(--i), b.charAt(--j));
      } else if (i > 0
          && least[i - 1][j] + costs.of(a.charAt(i - 1), EditCosts.NONE) <= least[i][j]) {
        add(counts, a.charAt(--i), EditCosts.NONE);
      } else {
        add(counts, EditCosts.NONE, b.charAt(--j));
      }
    }
  }

  private static double change(
      double[][] least, String a, String b, int i, int j, EditCosts costs) {
    return i == 0 || j == 0
        ? Double.POSITIVE_INFINITY
        : least[i - 1][j - 1] + costs.of(a.charAt(i - 1), b.charAt(j - 1));
  }

  private static double gap(double[][] least, String a, String b, int i, int j, EditCosts costs) {
    double out =
        i == 0
            ? Double.POSITIVE_INFINITY
            : least[i - 1][j] + costs.of(a.charAt(i - 1), EditCosts.NONE);
    double in =
        j == 0
            ? Double.POSITIVE_INFINITY
            : least[i][j - 1] + costs.of(EditCosts.NONE, b.charAt(j - 1));
    return Math.min(out, in);
  }

  private static void add(Map<String, Integer> counts, char a, char b) {
    String pair = a < b ? "" + a + b : "" + b + a;
    counts.merge(pair, 1, Integer::sum);
  }

  private static Map<String, Double> costs(Map<String, Integer> counts) {
    Map<Character, Integer> letters = new HashMap<>();
    counts.forEach(
        (pair, n) -> {
          letters.merge(pair.charAt(0), n, Integer::sum);
          letters.merge(pair.charAt(1), n, Integer::sum);
        });
    Map<String, Double> costs = new TreeMap<>();
    counts.forEach(
        (pair, n) -> {
          char a = pair.charAt(0);
          char b = pair.charAt(1);
          if (a == b || a > 'z' || b > 'z') {
            return;
          }
          // How often the rarer of the two is written so.
          double least = Math.min(letters.getOrDefault(a, 1), letters.getOrDefault(b, 1));
          double share = (n + 0.5) / (least + 50);
          double cost = Math.log(share) / Math.log(RARE);
          if (cost < 0.95) {
            costs.put(pair, Math.max(LEAST, Math.round(cost * 20) / 20.0));
          }
        });
    return costs;
  }

  private static String text(Map<String, Double> costs) {
    Map<Double, TreeSet<String>> byCost = new TreeMap<>();
    costs.forEach((pair, cost) -> byCost.computeIfAbsent(cost, c -> new TreeSet<>()).add(pair));
    StringBuilder text =
        new StringBuilder(
            """
            # What it costs to change one letter of a name's key to another; "-" is no letter. What is not
            # named costs 1. Learnt by org.parley.eval.name.TrainEditCosts from pairs of English and Russian
            # names of Wikidata (CC0), as Merhav and Ash 2018 released them; see NOTICE.
            """);
    byCost.forEach(
        (cost, pairs) ->
            text.append(String.format(Locale.ROOT, "%.2f: ", cost))
                .append(String.join(" ", pairs))
                .append('\n'));
    return text.toString();
  }
}
