package org.parley.eval.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.parley.language.net.WordVectors;
import org.tukaani.xz.XZInputStream;

/**
 * Makes {@code english.vectors} from the word embeddings of NLP4J (Apache-2.0): {@code args[0]} is
 * {@code nlp4j-english-1.1.2.jar} of Maven Central, {@code args[1]} the file to write. Takes some
 * minutes and 4 GB.
 */
public final class MakeVectors {
  private static final String ENTRY =
      "edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";
  private static final int SAMPLE = 60_000;
  private static final int ROUNDS = 12;
  private static final double NEAR = 0.6;

  private MakeVectors() {}

  /** Makes and writes. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Map<String, float[]> all;
    try (ZipFile jar = new ZipFile(args[0]);
        InputStream in = jar.getInputStream(jar.getEntry(ENTRY))) {
      all = embeddings(in);
    }
    TreeMap<Integer, float[]> kept = new TreeMap<>();
    for (Map.Entry<String, float[]> each : new TreeMap<>(all).entrySet()) {
      if (tellsMore(each.getKey(), each.getValue(), all)) {
        kept.putIfAbsent(WordVectors.key(each.getKey()), each.getValue());
      }
    }
    System.out.printf(Locale.ROOT, "%,d words of %,d%n", kept.size(), all.size());
    WordVectors vectors = pack(kept);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
      vectors.write(out);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, float[]> embeddings(InputStream in)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream objects =
        new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
      objects.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter(
              "java.util.*;java.lang.*;[F;maxbytes=4000000000;!*"));
      return (Map<String, float[]>) objects.readObject();
    }
  }

  /** Not so the capitals of a headline, which say what the word in small letters says. */
  private static boolean tellsMore(String word, float[] vector, Map<String, float[]> all) {
    if (word.length() > 40) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.equals(lower)) {
      return true;
    }
    String title = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    float[] other = all.get(lower);
    if (word.equals(title)) {
      return other == null || cosine(vector, other) < NEAR;
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return !capitals || other == null && !all.containsKey(title);
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      first += a[i] * a[i];
      second += b[i] * b[i];
    }
    return product / Math.sqrt(first * second);
  }

  private static WordVectors pack(SortedMap<Integer, float[]> words) {
    List<float[]> vectors = new ArrayList<>(words.values());
    byte[] codes = new byte[vectors.size() * WordVectors.PARTS];
    float[] corners = new float[WordVectors.PARTS * 256 * WordVectors.PART];
    double lost = 0;
    double all = 0;
    for (int part = 0; part < WordVectors.PARTS; part++) {
      float[][] points = new float[vectors.size()][WordVectors.PART];
      for (int i = 0; i < points.length; i++) {
        int from = part * WordVectors.PART;
        int to = Math.min(WordVectors.SIZE, from + WordVectors.PART);
        System.arraycopy(vectors.get(i), from, points[i], 0, to - from);
      }
      float[][] centres = centres(points, new Random(part));
      for (int c = 0; c < 256; c++) {
        System.arraycopy(
            centres[c], 0, corners, (part * 256 + c) * WordVectors.PART, WordVectors.PART);
      }
      for (int i = 0; i < points.length; i++) {
        int nearest = nearest(points[i], centres);
        codes[i * WordVectors.PARTS + part] = (byte) nearest;
        lost += distance(points[i], centres[nearest]);
        all += distance(points[i], new float[WordVectors.PART]);
      }
    }
    System.out.printf(Locale.ROOT, "share of the squares that is lost: %.3f%n", lost / all);
    int[] keys = words.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new WordVectors(keys, codes, corners);
  }

  /** 256 centres of the points (Lloyd's algorithm on a sample). */
  private static float[][] centres(float[][] points, Random random) {
    float[][] sample = new float[SAMPLE][];
    for (int i = 0; i < SAMPLE; i++) {
      sample[i] = points[random.nextInt(points.length)];
    }
    float[][] centres = new float[256][];
    for (int c = 0; c < 256; c++) {
      centres[c] = sample[c].clone();
    }
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[256][WordVectors.PART];
      int[] counts = new int[256];
      for (float[] point : sample) {
        int nearest = nearest(point, centres);
        counts[nearest]++;
        for (int j = 0; j < point.length; j++) {
          sums[nearest][j] += point[j];
        }
      }
      for (int c = 0; c < 256; c++) {
        for (int j = 0; j < WordVectors.PART && counts[c] > 0; j++) {
          centres[c][j] = sums[c][j] / counts[c];
        }
      }
    }
    return centres;
  }

  private static int nearest(float[] point, float[][] centres) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      double distance = distance(point, centres[c]);
      if (distance < least) {
        least = distance;
        best = c;
      }
    }
    return best;
  }

  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return sum;
  }
}
