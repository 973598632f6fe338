package org.parley.eval.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.parley.language.BoundaryFeatures;
import org.parley.language.SentencePlaces;
import org.parley.language.net.Model;

/** Learns where sentences end: logistic regression with a step of its own for each weight. */
final class BoundaryTraining {
  private static final int ROUNDS = 8;

  private BoundaryTraining() {}

  /** The weights learnt from these treebanks. */
  static Model.Weights learn(List<Treebank> treebanks, long seed) {
    List<int[]> places = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    for (Treebank treebank : treebanks) {
      Set<Integer> gold = ends(treebank);
      SentencePlaces.each(
          treebank.text(),
          (characters, features) -> {
            places.add(features);
            ends.add(gold.contains(characters));
          });
    }
    float[] weights = new float[BoundaryFeatures.WEIGHTS];
    float[] squares = new float[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      order.add(i);
    }
    Random random = new Random(seed);
    float[] mean = new float[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(weights, squares, places.get(i), ends.get(i));
      }
      for (int row = 0; row < mean.length && round >= ROUNDS / 2; row++) {
        mean[row] += weights[row] / (ROUNDS - ROUNDS / 2);
      }
    }
    return new Model.Weights(mean.length / 64, 64, false, mean);
  }

  private static void step(float[] weights, float[] squares, int[] features, boolean end) {
    float score = 0;
    for (int row : features) {
      score += weights[row];
    }
    float error = (float) (1 / (1 + Math.exp(-score))) - (end ? 1 : 0);
    if (Math.abs(error) < 0.001) {
      return;
    }
    for (int row : features) {
      squares[row] += error * error;
      weights[row] -=
          0.2f * error / (float) Math.sqrt(squares[row] + 0.1) + 0.00002f * weights[row];
    }
  }

  /** How many characters other than white space stand before the end of each sentence. */
  private static Set<Integer> ends(Treebank treebank) {
    Set<Integer> ends = new HashSet<>();
    int characters = 0;
    for (String sentence : treebank.sentences()) {
      for (int i = 0; i < sentence.length(); i++) {
        characters += SentencePlaces.isSpace(sentence.charAt(i)) ? 0 : 1;
      }
      ends.add(characters);
    }
    return ends;
  }
}
