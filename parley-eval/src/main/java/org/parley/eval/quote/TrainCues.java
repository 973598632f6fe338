package org.parley.eval.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.mention.Gazetteer;
import org.parley.engine.mention.MentionAnalysis;
import org.parley.engine.passage.PassageReader;
import org.parley.engine.passage.Printing;
import org.parley.engine.profile.Profile;
import org.parley.engine.quote.CueExamples;
import org.parley.language.clause.Range;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Reading;
import org.parley.model.Span;

/**
 * Learns the weights by which the engine tells attributions from what only looks like one: {@code
 * args[0]} is a file of marked articles, one JSON object a line with {@code id}, {@code text} and
 * {@code quotes} (each with {@code quote} and {@code speaker}, lists of [start, end] in code
 * points); {@code args[1]} is the table to write, name and weight a line. The names are of
 * structure; no word of the articles comes into the table.
 */
public final class TrainCues {
  private static final int ROUNDS = 60;
  private static final double PULL = 1e-5;

  /** A name that fewer examples have tells nothing. */
  private static final int RARE = 12;

  private TrainCues() {}

  private record Labelled(List<String> features, boolean right) {}

  /** Trains and writes. */
  public static void main(String[] args) throws IOException {
    List<Labelled> examples = examples(Path.of(args[0]));
    Map<String, double[]> weights = learn(examples);
    StringBuilder out = new StringBuilder();
    out.append("# Weights of what holds of an attribution in the tree; learnt by org.parley.eval")
        .append(".quote.TrainCues\n# from articles marked by hand. No word of them is in it.\n")
        .append("# Licence: Apache-2.0\n# Columns: name, weight (log odds).\n");
    weights.forEach(
        (name, weight) ->
            out.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight[0]))
                .append('\n'));
    Files.writeString(Path.of(args[1]), out.toString(), StandardCharsets.UTF_8);
    long right = examples.stream().filter(Labelled::right).count();
    System.out.printf(
        Locale.ROOT, "%d examples, %d right, %d weights%n", examples.size(), right, weights.size());
  }

  private static List<Labelled> examples(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Profile profile = Profile.empty();
    Pipeline pipeline = new Pipeline(profile);
    MentionAnalysis mentions = new MentionAnalysis(Gazetteer.of(profile));
    List<Labelled> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode article = mapper.readTree(line);
      String text = article.get("text").asText();
      String id = article.get("id").asText();
      Reading reading =
          pipeline.read(
              new RawItem(id, id, id, null, null, RawItem.MediaType.TEXT, text, Given.nothing()));
      List<Marked> gold = gold(text, article.get("quotes"));
      for (Printing printing : new PassageReader().resolve(reading.document())) {
        for (CueExamples.Example each :
            CueExamples.of(printing.words(), mentions.analyse(printing.words()))) {
          if (!each.content().isEmpty()) {
            Set<Integer> words = words(text, reading, printing, each.content());
            Set<Integer> speaker = words(text, reading, printing, List.of(each.speaker()));
            boolean marked = each.features().stream().anyMatch(f -> f.startsWith("mark.true"));
            examples.add(new Labelled(each.features(), isOneOf(words, speaker, gold, marked)));
          }
        }
      }
    }
    return examples;
  }

  /** A quotation marked by hand: starts of its words and of its speaker's, in code units. */
  private record Marked(Set<Integer> words, Set<Integer> speaker) {}

  private static List<Marked> gold(String text, JsonNode quotes) {
    List<Marked> gold = new ArrayList<>();
    for (JsonNode quote : quotes) {
      gold.add(new Marked(starts(text, quote.get("quote")), starts(text, quote.get("speaker"))));
    }
    return gold;
  }

  private static Set<Integer> starts(String text, JsonNode spans) {
    Set<Integer> words = new HashSet<>();
    for (JsonNode span : spans) {
      int from = text.offsetByCodePoints(0, span.get(0).asInt());
      int to = text.offsetByCodePoints(0, span.get(1).asInt());
      starts(text, from, to, words);
    }
    return words;
  }

  private static void starts(String text, int from, int to, Set<Integer> words) {
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        words.add(i);
      }
    }
  }

  private static Set<Integer> words(
      String text, Reading reading, Printing printing, List<Range> content) {
    Set<Integer> words = new HashSet<>();
    for (Range piece : content) {
      Span clean = printing.span(piece.from(), piece.to());
      Span raw = reading.document().text().alignment().toReceived(clean);
      starts(text, raw.start(), raw.end(), words);
    }
    return words;
  }

  /**
   * True if at least half of the words of both are shared, or if the words are a part in marks, as
   * where they go on in the next sentence, and the speaker is the one that was marked.
   */
  private static boolean isOneOf(
      Set<Integer> words, Set<Integer> speaker, List<Marked> gold, boolean marked) {
    for (Marked each : gold) {
      int shared = 0;
      for (int word : words) {
        shared += each.words().contains(word) ? 1 : 0;
      }
      boolean part = marked && shared * 10 >= words.size() * 9;
      boolean same =
          each.speaker().isEmpty() || speaker.stream().anyMatch(each.speaker()::contains);
      if (same && (part || shared * 2 >= words.size() + each.words().size() - shared)) {
        return true;
      }
    }
    return false;
  }

  /** Log-linear weights by gradient descent with a step for each name (AdaGrad). */
  private static Map<String, double[]> learn(List<Labelled> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(each -> each.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    Map<String, double[]> weights = new TreeMap<>();
    weights.put("bias", new double[2]);
    counts.forEach(
        (name, count) -> {
          if (count >= RARE) {
            weights.put(name, new double[2]);
          }
        });
    List<double[][]> rows = new ArrayList<>();
    for (Labelled each : examples) {
      List<double[]> row = new ArrayList<>();
      row.add(weights.get("bias"));
      for (String name : each.features()) {
        double[] weight = weights.get(name);
        if (weight != null) {
          row.add(weight);
        }
      }
      rows.add(row.toArray(new double[0][]));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rows.size(); i++) {
        double sum = 0;
        for (double[] weight : rows.get(i)) {
          sum += weight[0];
        }
        double slope = 1 / (1 + Math.exp(-sum)) - (examples.get(i).right() ? 1 : 0);
        for (double[] weight : rows.get(i)) {
          double step = slope + PULL * weight[0];
          weight[1] += step * step;
          weight[0] -= 0.1 * step / Math.sqrt(weight[1] + 1e-8);
        }
      }
    }
    return weights;
  }
}
