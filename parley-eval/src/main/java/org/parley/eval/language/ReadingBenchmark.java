package org.parley.eval.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.language.English;
import org.parley.language.Sentence;
import org.parley.language.clause.Clauses;

/**
 * Tokens per second of each stage and of all, beside OpenNLP's tagger on the same words. The text
 * is that of the file that the system property {@code parley.text} names, one paragraph a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(ReadingBenchmark.TOKENS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
  /** Tokens that one call reads. */
  public static final int TOKENS = 20_000;

  private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final English english = English.reader();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<Sentence> trees = new ArrayList<>();
  private final List<String[]> words = new ArrayList<>();
  private @Nullable POSTaggerME tagger;

  /** Takes so many paragraphs that they have {@link #TOKENS} tokens, less than one paragraph. */
  @Setup
  public void read() throws IOException {
    String text = System.getProperty("parley.text", "");
    List<String> lines = Files.readAllLines(Path.of(text));
    int tokens = 0;
    for (int i = 0; tokens < TOKENS; i++) {
      String line = lines.get(i % lines.size());
      for (Sentence sentence : english.read(line)) {
        List<String> forms = sentence.words().stream().map(Sentence.Word::form).toList();
        sentences.add(forms);
        trees.add(sentence);
        words.add(forms.toArray(String[]::new));
        tokens += forms.size();
      }
      paragraphs.add(line);
    }
    try (InputStream in = POSTaggerME.class.getResourceAsStream(TAGGER)) {
      tagger = new POSTaggerME(new POSModel(in));
    }
  }

  /** Text to tokens. */
  @Benchmark
  public void tokens(Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(english.tokens(paragraph));
    }
  }

  /** Words of a sentence to lemmas, tags, names and tree. */
  @Benchmark
  public void trees(Blackhole hole) {
    for (List<String> sentence : sentences) {
      hole.consume(english.parse(sentence));
    }
  }

  /** A tree to clauses. */
  @Benchmark
  public void clauses(Blackhole hole) {
    for (Sentence tree : trees) {
      hole.consume(Clauses.of(tree));
    }
  }

  /** Text to trees, with all between. */
  @Benchmark
  public void all(Blackhole hole) {
    for (String paragraph : paragraphs) {
      hole.consume(english.read(paragraph));
    }
  }

  /** Words of a sentence to universal parts of speech, by OpenNLP. */
  @Benchmark
  public void openNlpTags(Blackhole hole) {
    for (String[] sentence : words) {
      hole.consume(Objects.requireNonNull(tagger).tag(sentence));
    }
  }
}
