package org.parley.eval.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.mention.Cast;
import org.parley.engine.mention.Gazetteer;
import org.parley.engine.mention.MentionAnalysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.PassageReader;
import org.parley.engine.passage.Printing;
import org.parley.engine.passage.Syntax;
import org.parley.engine.profile.Profile;
import org.parley.engine.quote.PassageAttributions;
import org.parley.engine.quote.QuoteAnalysis;
import org.parley.engine.quote.QuoteResolution;
import org.parley.model.Document;
import org.parley.model.Given;
import org.parley.model.RawItem;

/**
 * Bytes of text per second (UTF-8, one thread) that the quotation step reads, its trees, mentions
 * and who is who given. The parameter {@code articles} names a file with one article a line, a JSON
 * object with {@code id} and {@code text}: {@code java -cp ... org.openjdk.jmh.Main QuoteBenchmark
 * -p articles=FILE}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(QuoteBenchmark.BYTES)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuoteBenchmark {
  /** Bytes of text that one call reads. */
  public static final int BYTES = 500_000;

  /** A file of articles. */
  @Param("")
  public String articles = "";

  private final List<List<QuoteAnalysis.Input>> passages = new ArrayList<>();
  private final List<QuoteResolution.Input> documents = new ArrayList<>();
  private final QuoteAnalysis analysis = new QuoteAnalysis();
  private final QuoteResolution resolution = new QuoteResolution();

  /**
   * Takes articles, the last one cut, until their text has {@link #BYTES} bytes.
   *
   * @throws IOException if the file cannot be read or holds fewer bytes
   */
  @Setup
  public void read() throws IOException {
    Profile profile = Profile.empty();
    Pipeline pipeline = new Pipeline(profile);
    MentionAnalysis mentions = new MentionAnalysis(Gazetteer.of(profile));
    ObjectMapper mapper = new ObjectMapper();
    int left = BYTES;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(articles))) {
      String line = lines.readLine();
      while (left > 0 && line != null) {
        JsonNode article = mapper.readTree(line);
        String text = firstBytes(article.get("text").asText(), left);
        left -= text.getBytes(StandardCharsets.UTF_8).length;
        add(pipeline, mentions, article.get("id").asText(), text);
        line = lines.readLine();
      }
    }
    if (left > 3) {
      throw new IOException(articles + " holds less than " + BYTES + " bytes of text");
    }
  }

  private static String firstBytes(String text, int most) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= most) {
      return text;
    }
    int end = most;
    while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private void add(Pipeline pipeline, MentionAnalysis mentions, String id, String text) {
    RawItem item =
        new RawItem(id, id, id, null, null, RawItem.MediaType.TEXT, text, Given.nothing());
    Document document = pipeline.read(item).document();
    List<Printing> printings = new PassageReader().resolve(document);
    List<PassageMentions> named = new ArrayList<>();
    List<PassageAttributions> spoken = new ArrayList<>();
    List<QuoteAnalysis.Input> inputs = new ArrayList<>();
    for (Printing printing : printings) {
      PassageMentions found = mentions.analyse(printing.words());
      QuoteAnalysis.Input input =
          new QuoteAnalysis.Input(printing.words(), found, new Syntax(printing.words()));
      input.syntax().clauses();
      named.add(found);
      inputs.add(input);
      spoken.add(analysis.analyse(input));
    }
    Cast cast = Cast.of(printings, named);
    passages.add(inputs);
    documents.add(
        new QuoteResolution.Input(
            document, printings, named, spoken, cast, document.published().dayOrNull()));
  }

  /** Words, mentions and trees of passages to their attributions. */
  @Benchmark
  public void attributions(Blackhole hole) {
    for (List<QuoteAnalysis.Input> each : passages) {
      for (QuoteAnalysis.Input passage : each) {
        hole.consume(analysis.analyse(passage));
      }
    }
  }

  /** Attributions and marks of articles to their quotations and speakers. */
  @Benchmark
  public void quotations(Blackhole hole) {
    for (QuoteResolution.Input each : documents) {
      hole.consume(resolution.resolve(each));
    }
  }

  /** Both: the whole step. */
  @Benchmark
  public void all(Blackhole hole) {
    for (int i = 0; i < documents.size(); i++) {
      QuoteResolution.Input given = documents.get(i);
      List<PassageAttributions> spoken = new ArrayList<>();
      for (QuoteAnalysis.Input passage : passages.get(i)) {
        spoken.add(analysis.analyse(passage));
      }
      hole.consume(
          resolution.resolve(
              new QuoteResolution.Input(
                  given.document(),
                  given.printings(),
                  given.mentions(),
                  spoken,
                  given.cast(),
                  given.published())));
    }
  }
}
