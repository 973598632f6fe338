package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.table.View;

class KillTest {
  private static final int ARTICLES = 300;
  private static final long SEED = Long.getLong("parley.seed", 20220327);

  @TempDir Path folder;

  @Test
  void losesNothingThatWasStoredHoweverOftenItIsKilled() throws Exception {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, ARTICLES));
    Path killed = folder.resolve("killed.ledger");
    Random random = new Random(SEED);
    int before = 0;
    for (int round = 0; round < 5; round++) {
      Process build = BuildMain.start(killed, input, 8);
      killAfter(build, before + 1 + random.nextInt(ARTICLES - before));
      if (killed.resolve("ledger.sqlite").toFile().exists()) {
        try (Ledger ledger = Building.open(killed)) {
          assertThat(ledger.checkup().problems())
              .allMatch(problem -> problem.contains("broken off"));
          int now = ledger.articles();
          assertThat(now).isGreaterThanOrEqualTo(before * 8 / 10);
          before = Math.min(now, ARTICLES - 20);
        }
      }
    }
    Building.build(killed, input);
    Path undisturbed = folder.resolve("whole.ledger");
    Building.build(undisturbed, input);
    Building.assertSame(Building.exports(undisturbed), Building.exports(killed));
    try (Ledger ledger = Building.open(killed)) {
      assertThat(ledger.checkup().problems()).isEmpty();
      assertThat(ledger.runs(9)).extracting(Run::state).contains("broken", "done");
    }
  }

  private static void killAfter(Process build, int lines) throws IOException, InterruptedException {
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      for (int i = 1; i < lines && line != null; i++) {
        line = out.readLine();
      }
      build.destroyForcibly().waitFor();
    }
  }

  @Test
  void isReadWhileAnotherProcessWrites() throws Exception {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(SEED, ARTICLES));
    Path ledger = folder.resolve("l");
    Building.build(ledger, Corpus.write(folder.resolve("few.jsonl"), Corpus.lines(SEED, 5)));
    Process build = BuildMain.start(ledger, input, 8);
    int reads = 0;
    int articles = 0;
    build.getOutputStream().close();
    Thread drain = new Thread(() -> drained(build));
    drain.start();
    while (build.isAlive()) {
      try (Ledger open = Building.open(ledger)) {
        open.table(View.all(), false);
        assertThat(open.articles()).isGreaterThanOrEqualTo(articles);
        articles = open.articles();
      }
      try (Session session = new LedgerFolder(ledger).read()) {
        // Each article ends with a sentence of its own: where it is missing, the article is half.
        assertThat(
                session.number(
                    "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM passages p"
                        + " WHERE p.document = d.row AND p.ends = length(d.text))"))
            .isZero();
      }
      reads++;
    }
    drain.join();
    assertThat(build.waitFor()).isZero();
    assertThat(reads).isPositive();
  }

  private static void drained(Process build) {
    try {
      build.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
