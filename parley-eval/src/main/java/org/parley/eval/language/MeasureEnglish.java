package org.parley.eval.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.language.English;
import org.parley.language.Sentence;

/**
 * Measures the language layer on the lines of a text file, {@code args[0]}: time to the first tree,
 * tokens per second of one thread and of two, each after a round to warm up, and the live heap.
 */
public final class MeasureEnglish {
  private static final int LINES = 6_000;

  private MeasureEnglish() {}

  /** Measures and prints. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    List<String> lines;
    try (var all = Files.lines(Path.of(args[0]))) {
      lines = all.limit(LINES).toList();
    }
    long start = System.nanoTime();
    English english = English.reader();
    int words = english.read("Both sides agreed to meet again.").get(0).size();
    System.out.printf(
        Locale.ROOT,
        "%s, Java %s, %d lines%n",
        System.getProperty("os.arch"),
        Runtime.version(),
        lines.size());
    System.out.printf(
        Locale.ROOT,
        "first tree (%d words): %d ms%n",
        words,
        (System.nanoTime() - start) / 1_000_000);
    read(english, lines);
    double one = read(english, lines);
    System.out.printf(Locale.ROOT, "one thread: %,.0f tokens/s%n", one);
    System.out.printf(Locale.ROOT, "tokens alone: %,.0f tokens/s%n", cut(english, lines));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    double two = 0;
    for (int round = 0; round < 2; round++) {
      List<Callable<Double>> both = new ArrayList<>();
      both.add(() -> read(english, lines));
      both.add(() -> read(english, lines));
      two = 0;
      for (Future<Double> each : threads.invokeAll(both)) {
        two += each.get();
      }
    }
    threads.shutdown();
    System.out.printf(Locale.ROOT, "two threads: %,.0f tokens/s, %.2f of one%n", two, two / one);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "live heap: %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }

  private static double read(English english, List<String> lines) {
    long start = System.nanoTime();
    long tokens = 0;
    for (String line : lines) {
      for (Sentence sentence : english.read(line)) {
        tokens += sentence.size();
      }
    }
    return tokens * 1e9 / (System.nanoTime() - start);
  }

  private static double cut(English english, List<String> lines) {
    long start = System.nanoTime();
    long tokens = 0;
    for (String line : lines) {
      tokens += english.tokens(line).size();
    }
    return tokens * 1e9 / (System.nanoTime() - start);
  }
}
