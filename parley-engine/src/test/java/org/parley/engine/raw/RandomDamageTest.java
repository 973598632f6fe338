package org.parley.engine.raw;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Digest;
import org.parley.model.RawItem;

/** Whatever happens to the bytes: no exception, and each input gives an item or an error. */
class RandomDamageTest {
  private static final String RSS =
      "<?xml version='1.0'?><rss version='2.0'><channel><title>Post</title><item><title>a</title>"
          + "<pubDate>Sun, 04 May 2031 00:30:00 +0300</pubDate><link>http://a.example/1</link>"
          + "<description>They met.</description></item><item><description>“No”</description>"
          + "</item></channel></rss>";
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"They met.\",\"authors\":[\"A\",{\"name\":\"B\"}]}\n".repeat(5);
  private static final String FRONT =
      "---\ntitle: \"a\"\nauthors: [A, B]\npublished: 2031-05-04\n---\nThey met. “No”, he said.\n";
  private static final String PAGE =
      "<!DOCTYPE html><html><head><meta charset='windows-1251'></head><body><p>Да</p></body></html>";

  private static final List<byte[]> WHOLE =
      List.of(
          RSS.getBytes(UTF_8),
          RSS.getBytes(UTF_16),
          LINES.getBytes(UTF_8),
          LINES.getBytes(UTF_16),
          FRONT.getBytes(UTF_8),
          PAGE.getBytes(Charset.forName("windows-1251")),
          Found.gzip(LINES.getBytes(UTF_8)),
          Found.gzip(Found.gzip(RSS.getBytes(UTF_8))));

  @Test
  void neverThrowsAndNeverFallsSilent() {
    long seed = Long.getLong("parley.seed", 1);
    Random random = new Random(seed);
    for (int round = 0; round < 4000; round++) {
      byte[] bytes = damaged(WHOLE.get(round % WHOLE.size()), random);
      String at = "seed " + seed + ", round " + round;
      Found found = Found.inStandardInput(bytes);
      assertThat(found.items.size() + found.errors.size()).as(at).isPositive();
      for (RawItem item : found.items) {
        assertThat(item.text()).as(at).isNotBlank();
        assertThat(item.id()).as(at).isEqualTo(Digest.sha256(item.sourceKey(), item.text()));
      }
      for (InputError error : found.errors) {
        assertThat(error.line().chars()).as(at).noneMatch(Character::isISOControl);
      }
    }
  }

  /** Some bytes changed, a piece taken out or doubled, the end cut off. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int n = random.nextInt(6); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int from = random.nextInt(bytes.length);
    int length = random.nextInt(bytes.length - from);
    int end = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
    switch (random.nextInt(3)) {
      case 0 -> out.write(bytes, 0, Math.min(end, from));
      case 1 -> out.write(bytes, 0, Math.min(end, from + length));
      default -> {}
    }
    out.write(bytes, Math.min(end, from), Math.max(0, end - from));
    return out.toByteArray();
  }
}
