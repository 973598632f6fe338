package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  private static final long SEED = Long.getLong("parley.seed", 20220327);
  private static final English ENGLISH = English.reader();
  private static final String TEXT =
      "Torvia's foreign minister, Orla Venn, rejected the offer on Monday. “We will not withdraw,”"
          + " she told reporters in Port Emmel.\n\nTalks resume on 3 April, the U.N. said.";

  @Test
  void readsATreeOfEachSentence() {
    List<Sentence> sentences = ENGLISH.read(TEXT);
    assertThat(sentences).hasSize(3);
    Sentence first = sentences.get(0);
    int rejected = at(first, "rejected");
    assertThat(first.head(rejected)).isEqualTo(-1);
    assertThat(first.upos(rejected)).isEqualTo("VERB");
    assertThat(first.lemma(rejected)).isEqualTo("reject");
    assertThat(first.relation(at(first, "minister"))).isEqualTo("nsubj");
    assertThat(first.head(at(first, "minister"))).isEqualTo(rejected);
    assertThat(first.relation(at(first, "offer"))).isEqualTo("obj");
    assertThat(first.upos(at(first, "Venn"))).isEqualTo("PROPN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen. Venn met Mr. Orlane. They talked. | 2
          He paid $3.5 million. It was too much. | 2
          The U.S. fleet left at 5 p.m. on Monday. | 1
          “Stop!” he cried. She did not. | 2
          Dr. V. Harrow and J. Tolven spoke. | 1
          Is it true? No! Who said so? | 3
          """)
  void knowsWhereSentencesEnd(String text, int sentences) {
    assertThat(ENGLISH.read(text)).hasSize(sentences);
  }

  @Test
  void neverReachesOverABlankLine() {
    assertThat(ENGLISH.read("A heading without an end\n\nand a text in small letters")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n ",
        "a",
        ".",
        "...",
        "\ud83d\udc4d",
        "A\u0301\u0301",
        "\ud800",
        "- - -",
        "ALL CAPITALS HERE AND NO END",
        "word\n\nword\n\nword"
      })
  void readsWhatIsNoText(String text) {
    check(text, ENGLISH.read(text));
  }

  @Test
  void readsRandomDamage() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(TEXT);
      for (int i = random.nextInt(20); i > 0; i--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) random.nextInt(0x3000));
          default -> text.setCharAt(at, pick(random));
        }
      }
      check(text.toString(), ENGLISH.read(text));
    }
  }

  private static char pick(Random random) {
    return " .,\"'\n-()".charAt(random.nextInt(9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "Word ",
        "w",
        "a.",
        "(",
        "'",
        "1-",
        "no end, and ",
        "A\n\n",
        "\ud83d\udc4d"
      })
  void isLinearInEndlessText(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    List<Sentence> sentences =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ENGLISH.read(text));
    check(text, sentences);
  }

  @Test
  void readsTheSameInEveryThread() throws Exception {
    List<Sentence> alone = ENGLISH.read(TEXT);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Sentence>>> readings = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        readings.add(() -> ENGLISH.read(TEXT));
      }
      for (Future<List<Sentence>> reading : threads.invokeAll(readings)) {
        assertThat(reading.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** What holds for every reading: words in order, one root, every head on the way to it. */
  private static void check(CharSequence text, List<Sentence> sentences) {
    int at = 0;
    for (Sentence sentence : sentences) {
      int roots = 0;
      for (int i = 0; i < sentence.size(); i++) {
        Sentence.Word word = sentence.word(i);
        assertThat(word.start()).isGreaterThanOrEqualTo(at);
        assertThat(text.subSequence(word.start(), word.end()).toString()).isEqualTo(word.form());
        at = word.end();
        roots += word.head() == -1 ? 1 : 0;
        assertThat(word.head()).isBetween(-1, sentence.size() - 1).isNotEqualTo(i);
        assertThat(word.relation().equals("root")).isEqualTo(word.head() == -1);
        int steps = 0;
        for (int up = i; up >= 0 && steps <= sentence.size(); up = sentence.head(up)) {
          steps++;
        }
        assertThat(steps).isLessThanOrEqualTo(sentence.size());
        assertThat(word.lemma()).isNotEmpty();
      }
      assertThat(roots).isEqualTo(1);
      for (Sentence.Name name : sentence.names()) {
        assertThat(name.from()).isLessThan(name.to());
        assertThat(name.to()).isLessThanOrEqualTo(sentence.size());
      }
    }
  }

  private static int at(Sentence sentence, String form) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.form(i).equals(form)) {
        return i;
      }
    }
    throw new AssertionError("no " + form + " in " + sentence);
  }
}
