package org.parley.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Document;

final class HostileTextTest {
  private static final int MEGABYTES = 5_000_000;

  private static Document inTime(String text) {
    Document document = assertTimeout(Duration.ofSeconds(20), () -> Items.read(text));
    DocumentInvariants.check(document);
    return document;
  }

  private static String repeated(String words, int length) {
    return words.repeat(length / words.length() + 1);
  }

  @Test
  void oneLineOfManySentences() {
    String sentence = "The envoy said on Monday that the two sides would meet again in Orlen. ";
    assertThat(inTime(repeated(sentence, MEGABYTES)).blocks()).hasSize(1);
  }

  @Test
  void nothingButEntities() {
    assertThat(inTime(repeated("&amp;", MEGABYTES)).repairs()).hasSizeLessThan(10_000);
  }

  @Test
  void nothingButAmpersands() {
    assertThat(inTime(repeated("&", MEGABYTES)).repairs()).isEmpty();
  }

  @Test
  void damagedEntitiesInTurnWithBlanks() {
    inTime(repeated("a &quxyzot; b &qu", MEGABYTES));
  }

  @Test
  void nothingButControlCharacters() {
    assertThat(inTime(repeated("\u0000\u0001\u200b\u202e", MEGABYTES)).clean()).isEmpty();
  }

  @Test
  void nothingButMojibake() {
    inTime(repeated("\u00e2\u20ac\u0153", MEGABYTES));
  }

  @Test
  void stopsAndCapitalsInTurn() {
    inTime(repeated(". A", MEGABYTES));
  }

  @Test
  void phrasesInTurn() {
    assertThat(inTime(repeated("Sign up here. ", 1_000_000)).dropped()).isNotEmpty();
  }

  @Test
  void manyShortLines() {
    inTime("Read more\n".repeat(100_000));
    inTime("Talks resume\n".repeat(100_000));
    inTime("a by\n- b\n".repeat(50_000));
  }

  @Test
  void blanksAndLineFeeds() {
    assertThat(inTime(repeated(" \u00a0\t\r\n", MEGABYTES)).blocks()).isEmpty();
    inTime(repeated("a \u00a0", MEGABYTES));
  }

  @Test
  void brokenPairsOfSurrogates() {
    assertThat(inTime("\ud83dx\ude00").clean()).isEqualTo("\ufffdx\ufffd");
  }

  @Test
  void randomDamage() {
    Random random = new Random(Long.getLong("parley.seed", 20220327L));
    String alphabet =
        "ab.\"'\u201c&quot;#8217;\n\n  -()\u00e2\u20ac\u0153\u200b\r\t\u00adRead more: Photo: AP By 1:05 Duration";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(300);
      while (text.length() < length) {
        int from = random.nextInt(alphabet.length());
        text.append(alphabet, from, Math.min(alphabet.length(), from + 1 + random.nextInt(8)));
      }
      DocumentInvariants.check(Items.read(text.toString()));
    }
  }
}
