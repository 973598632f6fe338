package org.parley.engine;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Does to a text what copying, crawling and decoding do to it, and worse. */
public final class Damage {
  /** The seed of random tests: {@code -Dparley.seed} sets it. */
  public static final long SEED = Long.getLong("parley.seed", 20220327L);

  private static final List<String> PIECES =
      List.of(
          "&quot;",
          "&amp;quot;",
          "&quxjot;",
          "&#8217;",
          "&#x201c",
          "&nbsp",
          "&#0;",
          "&",
          "\"",
          "\u201C",
          "\u201D",
          "'",
          "\u2019",
          "\u00AB",
          "\u00BB",
          "\u0000",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\u00AD",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u0130",
          "\u0131",
          "\u0301",
          "\uFFFD",
          "\n",
          "\r\n",
          "\n\n",
          "\t",
          " \n",
          ".",
          "...",
          "\u2014",
          "-",
          "(",
          ")",
          "<p>",
          "</div>",
          "<!--",
          "said",
          "\" he said, \"");

  private final Random random;

  public Damage(long seed) {
    this.random = new Random(seed);
  }

  /** The text with one to eight damages. */
  public String of(String whole) {
    String text = whole;
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      text = once(text);
    }
    return text;
  }

  private String once(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(12));
    String head = text.substring(0, at);
    String tail = text.substring(at);
    String rest = text.substring(end);
    return switch (random.nextInt(14)) {
      case 0 -> head + rest;
      case 1 -> head + text.substring(at, end) + tail;
      case 2 -> end - at < 2 ? text : head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
      case 3 -> text.length() < 40 ? text : head;
      case 4, 5, 6 -> head + PIECES.get(random.nextInt(PIECES.size())) + tail;
      case 7 -> head + "x".repeat(random.nextInt(3000)) + tail;
      case 8 -> head + "\n" + tail;
      case 9 -> lost(text, ' ', 3);
      case 10 -> lost(text, '\n', 2);
      case 11 -> repeated(text);
      case 12 -> head + misread(text.substring(at, end)) + rest;
      default -> head + PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(40)) + tail;
    };
  }

  /** Without one in so many of a character. */
  private String lost(String text, char lost, int oneIn) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != lost || random.nextInt(oneIn) > 0) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private String repeated(String text) {
    String[] lines = text.split("\n", -1);
    String line = lines[random.nextInt(lines.length)];
    return random.nextBoolean() ? text + "\n" + line : line + "\n\n" + text;
  }

  private String misread(String text) {
    Charset other =
        random.nextBoolean() ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    return new String(text.getBytes(StandardCharsets.UTF_8), other);
  }
}
