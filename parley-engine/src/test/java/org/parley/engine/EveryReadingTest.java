package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.figure.FigureExamples;
import org.parley.engine.flow.Pipeline;
import org.parley.engine.position.StanceSentences;
import org.parley.engine.profile.Profile;
import org.parley.model.Digest;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/** The invariants of readings, on every example, on the sample and on damage done to these. */
final class EveryReadingTest {
  private static final int DAMAGED = 300;
  private static final Pipeline PIPELINE = new Pipeline(Profile.empty());

  /** Every text that the tests of the steps read. */
  static List<RawItem> items() throws IOException {
    List<RawItem> items = new ArrayList<>(SampleCorpus.items());
    for (String step : List.of("document", "passage", "mention", "quote", "position")) {
      for (Path folder : GoldenFolder.cases(step)) {
        items.add(Articles.text(Files.readString(folder.resolve("in.txt"))));
      }
    }
    StanceSentences.all().forEach(sentence -> items.add(Articles.text(sentence)));
    items.add(Articles.text(String.join(" ", StanceSentences.all())));
    FigureExamples.sentences().forEach(sentence -> items.add(Articles.text(sentence)));
    items.add(Articles.text(String.join(" ", FigureExamples.sentences())));
    return items;
  }

  @Test
  void invariantsHoldOfEveryExample() throws IOException {
    for (RawItem item : items()) {
      check(item, "as it is");
    }
  }

  @Test
  void invariantsHoldWhateverIsDamaged() throws IOException {
    List<RawItem> items = items();
    Random random = new Random(Damage.SEED);
    for (int round = 0; round < DAMAGED; round++) {
      long seed = random.nextLong();
      // Every second round takes a whole article, for most examples are one sentence.
      RawItem item = items.get(random.nextInt(round % 2 == 0 ? 40 : items.size()));
      String damaged = new Damage(seed).of(item.text());
      check(Articles.with(item, damaged), "-Dparley.seed=" + Damage.SEED + ", round " + round);
    }
  }

  @Test
  void idsAreEqualInAnyOrderAndOnAnyThread() throws IOException {
    List<RawItem> items = items();
    Map<String, List<String>> first = new HashMap<>();
    for (RawItem item : items) {
      first.put(item.id(), ReadingInvariants.ids(PIPELINE.read(item)));
    }
    Pipeline fresh = new Pipeline(Profile.empty());
    List<RawItem> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(Damage.SEED));
    List<List<String>> again =
        shuffled.parallelStream().map(item -> ReadingInvariants.ids(fresh.read(item))).toList();
    assertThat(IntStream.range(0, shuffled.size()))
        .allSatisfy(i -> assertThat(again.get(i)).isEqualTo(first.get(shuffled.get(i).id())));
  }

  @Test
  void idsAreEqualInAProcessOfAnotherLocaleAndZone(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("digest");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dbasedir=" + Path.of("").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out, StandardCharsets.UTF_8).strip()).isEqualTo(sampleDigest());
  }

  /** Prints a digest of all ids of the sample. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      System.out.println(sampleDigest());
    }
  }

  private static String sampleDigest() {
    List<String> ids = new ArrayList<>();
    for (RawItem item : SampleCorpus.items()) {
      ids.addAll(ReadingInvariants.ids(PIPELINE.read(item)));
    }
    return ids.size() + " ids " + Digest.sha256(ids.toArray(String[]::new));
  }

  private static void check(RawItem item, String where) {
    try {
      Reading reading = PIPELINE.read(item);
      ReadingInvariants.check(reading);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(where + ": " + e.getMessage() + "\ntext: " + shown(item.text()), e);
    }
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < Math.min(text.length(), 6000); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      shown.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return shown.append('"').toString();
  }
}
