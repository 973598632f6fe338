package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerFolder;

class BuildingTest {
  @Test
  void readersSeeWholeStatesWhileABuildWrites(@TempDir Path folder) throws Exception {
    Path corpus = many(folder.resolve("corpus"));
    Path ledger = folder.resolve("parley.ledger");
    Sample.build(ledger).prepare();
    try (Sample sample = Sample.on(ledger)) {
      sample.workbench.build(
          Sample.build(ledger), List.of(corpus.toString()), InputStream.nullInputStream(), 400);
      ExecutorService threads = Executors.newFixedThreadPool(16);
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        readers.add(threads.submit(() -> readUntilReady(sample)));
      }
      int read = 0;
      for (Future<Integer> reader : readers) {
        read += reader.get();
      }
      threads.shutdown();
      sample.workbench.awaitBuild();
      assertThat(read).isGreaterThanOrEqualTo(16);
      JsonNode status = sample.json("/api/status");
      assertThat(status.get("articles").asInt()).isEqualTo(400);
      assertThat(status.get("build").isNull()).isTrue();
      assertThat(sample.faults).isEmpty();
    }
  }

  /** Asks until the build is done; each answer must agree with itself. */
  private static int readUntilReady(Sample sample) {
    int read = 0;
    String state;
    do {
      JsonNode status = sample.json("/api/status");
      state = status.get("state").asText();
      assertThat(state).isIn("building", "ready");
      JsonNode list = sample.json("/api/positions.json");
      assertThat(list.get("items")).hasSize(list.get("total").asInt());
      JsonNode page = sample.json("/api/positions?limit=500");
      assertThat(page.get("items").size()).isEqualTo(Math.min(500, page.get("total").asInt()));
      JsonNode table = sample.json("/api/table");
      int groups = 0;
      for (JsonNode row : table.get("rows")) {
        for (JsonNode cell : row.get("cells")) {
          groups += cell.isNull() ? 0 : cell.get("groups").asInt();
        }
      }
      assertThat(groups).isEqualTo(table.at("/coverage/positions").asInt());
      sample.json("/api/brief");
      read++;
    } while (!state.equals("ready"));
    return read;
  }

  /** Articles by number, so that a build has some batches. */
  private static Path many(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < 400; i++) {
      Files.writeString(
          folder.resolve("article-" + i + ".txt"),
          "---\ntitle: Talks "
              + i
              + "\npublished: 2031-05-"
              + (i % 28 + 101 + "").substring(1)
              + "\n---\nTorvia's foreign minister demanded a ceasefire in town number "
              + i
              + " on Monday. Varden rejected the demand for a withdrawal from district "
              + i
              + ".\n");
    }
    return folder;
  }

  @Test
  void aStopLeavesAWholeLedgerThatGoesOnLater(@TempDir Path folder) throws IOException {
    Path corpus = many(folder.resolve("corpus"));
    Path ledger = folder.resolve("parley.ledger");
    Sample.build(ledger).prepare();
    try (Sample sample = Sample.on(ledger)) {
      sample.workbench.build(
          Sample.build(ledger), List.of(corpus.toString()), InputStream.nullInputStream(), 400);
    }
    try (Ledger opened = Ledger.open(new LedgerFolder(ledger), Sample.CLOCK.instant())) {
      assertThat(opened.checkup().problems()).isEmpty();
      assertThat(opened.runs(1).get(0).state()).isIn("failed", "done");
    }
    Sample.build(ledger)
        .run(List.of(corpus.toString()), InputStream.nullInputStream(), Sample.listener());
    try (Ledger opened = Ledger.open(new LedgerFolder(ledger), Sample.CLOCK.instant())) {
      assertThat(opened.articles()).isEqualTo(400);
    }
  }

  @Test
  void idsStayOverARebuild(@TempDir Path folder) {
    List<String> first;
    try (Sample sample = Sample.in(folder.resolve("first"))) {
      first = ids(sample);
    }
    try (Sample sample = Sample.in(folder.resolve("second"))) {
      assertThat(ids(sample)).isEqualTo(first);
    }
  }

  private static List<String> ids(Sample sample) {
    List<String> ids = new ArrayList<>();
    for (String list : List.of("positions", "groups", "articles", "actors", "outlets")) {
      sample
          .json("/api/" + list + ".json")
          .get("items")
          .forEach(item -> ids.add(item.path("claim").asText() + item.path("id").asText()));
    }
    return ids;
  }

  @Test
  void textFullOfMarkupAndRightToLeftWordsComesOutUnharmed(@TempDir Path folder)
      throws IOException {
    String words =
        "Torvia demanded a ceasefire <script>alert('x')</script> & \"peace\" \u05e9\u05dc\u05d5\u05dd"
            + " \u202e\ud83d\ude00 on Monday.";
    Path article = folder.resolve("hostile.txt");
    Files.writeString(article, "---\ntitle: <img src=x onerror=alert(1)>\n---\n" + words + "\n");
    Path ledger = folder.resolve("parley.ledger");
    Sample.build(ledger)
        .run(List.of(article.toString()), InputStream.nullInputStream(), Sample.listener());
    try (Sample sample = Sample.on(ledger)) {
      JsonNode listed = sample.json("/api/articles").at("/items/0/article");
      String id = listed.get("id").asText();
      JsonNode read = sample.json("/api/articles/" + id);
      assertThat(read.get("text").asText()).contains("<script>alert('x')</script>", "\u05e9");
      var received = sample.get("/api/articles/" + id + "/received");
      assertThat(received.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
      assertThat(Sample.text(received)).contains(words);
      for (String address : List.of("/api/articles/" + id, "/api/search?q=ceasefire")) {
        assertThat(sample.get(address).headers().firstValue("Content-Type"))
            .hasValue("application/json");
      }
      assertThat(sample.text("/api/brief.md")).doesNotContain("<script>");
    }
  }

  @Test
  void aBuildThatFailsIsToldAndWhatIsThereIsShown(@TempDir Path folder) throws Exception {
    Path ledger = folder.resolve("talks.ledger");
    try (Sample sample = Sample.in(ledger)) {
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch tried = new CountDownLatch(1);
      InputStream slow =
          new InputStream() {
            @Override
            public int read() throws IOException {
              reading.countDown();
              try {
                tried.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              return -1;
            }
          };
      Thread other =
          new Thread(() -> Sample.build(ledger).run(List.of("-"), slow, Sample.listener()));
      other.start();
      reading.await();
      sample.workbench.build(
          Sample.build(ledger).patient(Duration.ZERO),
          List.of(Sample.CORPUS.toString()),
          InputStream.nullInputStream(),
          -1);
      sample.workbench.awaitBuild();
      JsonNode status = sample.json("/api/status");
      tried.countDown();
      other.join();
      assertThat(status.get("state").asText()).isEqualTo("failed");
      assertThat(status.get("fault").asText())
          .startsWith("talks.ledger: ")
          .contains("[ledger-busy]")
          .doesNotContain("\n", folder.toString());
      assertThat(sample.json("/api/table").get("rows")).isNotEmpty();
    }
  }

  @Test
  void withoutALedgerItSaysSoAndAnswersTheStatus(@TempDir Path folder) {
    try (Sample sample = Sample.on(folder.resolve("none"))) {
      assertThat(sample.json("/api/status").get("articles").asInt()).isZero();
      var answer = sample.get("/api/table");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }
  }
}
