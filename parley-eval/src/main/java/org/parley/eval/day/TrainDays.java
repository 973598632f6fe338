package org.parley.eval.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parley.engine.day.Candidates;
import org.parley.engine.day.DayIndex;
import org.parley.engine.day.DayModel;

/**
 * Learns the weights by which the days of articles are told from other articles: {@code args[0]} is
 * the table to write, the rest are files of dated articles as {@code parley read} takes them. Of
 * one half of the articles, with the others of both as witnesses, in corpora of several sizes. A
 * conditional logit: the day that is right against all other candidates.
 */
public final class TrainDays {
  /** The half that is learnt from. */
  static final int HALF = 1;

  private static final int ROUNDS = 300;
  private static final double STEP = 0.05;
  private static final double PULL = 1e-3;

  /** Every so manieth hidden, and so many others dated. */
  private static final int[][] CORPORA = {
    {2, 9999}, {10, 9999}, {4, 3000}, {8, 1000}, {4, 300}, {2, 100}, {2, 30}, {2, 10}
  };

  private TrainDays() {}

  /** An article: what speaks for each of its candidates, and which of them is right. */
  private static final class Example {
    final float[] clues;
    final int count;
    final int right;

    Example(float[] clues, int count, int right) {
      this.clues = clues;
      this.count = count;
      this.right = right;
    }
  }

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<DatedArticles.Article> all =
        DatedArticles.read(Arrays.asList(args).subList(1, args.length));
    List<Example> examples = new ArrayList<>();
    for (int[] corpus : CORPORA) {
      add(MeasureDays.Split.of(all, corpus[0], 0, corpus[1], "train"), examples);
    }
    System.err.println(examples.size() + " examples");
    double[] weights = learn(examples);
    StringBuilder out = new StringBuilder();
    out.append("# What speaks for a day on which an article may have been printed; learnt by\n")
        .append(
            "# org.parley.eval.day.TrainDays from dated news articles. No word of them is in it.\n")
        .append("# Licence: Apache-2.0\n")
        .append("# Columns: clue (see help/times.md), weight (log odds).\n");
    for (int i = 0; i < weights.length; i++) {
      out.append(Candidates.CLUES.get(i))
          .append(String.format(Locale.ROOT, "\t%.3f%n", weights[i]));
    }
    Files.writeString(Path.of(args[0]), out, StandardCharsets.UTF_8);
  }

  private static void add(MeasureDays.Split split, List<Example> examples) {
    List<DatedArticles.Article> open =
        split.hidden().stream()
            .filter(article -> article.half() == HALF && article.hidden().isOpen())
            .toList();
    DayIndex index = new DayIndex(open.stream().map(DatedArticles.Article::hidden).toList());
    split.dated().forEach(article -> index.add(article.known()));
    for (DatedArticles.Article article : open) {
      Candidates candidates = index.candidates(article.hidden());
      int width = Candidates.CLUES.size();
      float[] clues = new float[candidates.count() * width];
      double[] row = new double[width];
      for (int i = 0; i < candidates.count(); i++) {
        candidates.clues(i, row);
        for (int k = 0; k < width; k++) {
          clues[i * width + k] = (float) row[k];
        }
      }
      examples.add(new Example(clues, candidates.count(), candidates.numberOf(article.day())));
    }
  }

  /** Adam on the whole of the examples. */
  private static double[] learn(List<Example> examples) {
    int width = Candidates.CLUES.size();
    double[] weights = new double[width];
    double[] mean = new double[width];
    double[] square = new double[width];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[width];
      double loss = 0;
      for (Example example : examples) {
        loss += add(example, weights, slope);
      }
      for (int k = 0; k < width; k++) {
        double g = slope[k] / examples.size() - PULL * weights[k];
        mean[k] = 0.9 * mean[k] + 0.1 * g;
        square[k] = 0.999 * square[k] + 0.001 * g * g;
        double m = mean[k] / (1 - StrictMath.pow(0.9, round));
        double s = square[k] / (1 - StrictMath.pow(0.999, round));
        weights[k] += STEP * m / (StrictMath.sqrt(s) + 1e-8);
      }
      if (round % 50 == 0) {
        System.err.printf(Locale.ROOT, "%d %.4f%n", round, loss / examples.size());
      }
    }
    return weights;
  }

  private static double add(Example example, double[] weights, double[] slope) {
    int width = weights.length;
    double[] sums = new double[example.count];
    for (int i = 0; i < sums.length; i++) {
      for (int k = 0; k < width; k++) {
        sums[i] += weights[k] * example.clues[i * width + k];
      }
    }
    double[] chances = DayModel.chances(sums);
    for (int i = 0; i < chances.length; i++) {
      double error = (i == example.right ? 1 : 0) - chances[i];
      if (Math.abs(error) > 1e-9) {
        for (int k = 0; k < width; k++) {
          slope[k] += error * example.clues[i * width + k];
        }
      }
    }
    return -StrictMath.log(chances[example.right] + 1e-300);
  }
}
