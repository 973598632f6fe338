package org.parley.engine.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * UTF-8 that was read as windows-1252, once or several times: each stretch of characters beyond
 * ASCII is written back as bytes and read as UTF-8 where that gives whole characters. Two-byte
 * sequences alone are believed only if they give a letter, for two such characters may meet by
 * chance.
 */
final class Mojibake implements Mending.Rule {
  private static final int ROUNDS = 3;
  private static final String WINDOWS =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
  private static final Map<Character, Integer> BYTE_OF = new HashMap<>();

  static {
    for (int i = 0; i < WINDOWS.length(); i++) {
      BYTE_OF.put(WINDOWS.charAt(i), 0x80 + i);
      BYTE_OF.put((char) (0x80 + i), 0x80 + i);
    }
  }

  @Override
  public void mend(String text, Mending.Mends mends) {
    boolean sure = text.contains("\u00e2\u20ac") || text.contains("\u00c3\u00a2");
    int n = text.length();
    for (int at = 0; at < n; at++) {
      char lead = text.charAt(at);
      if (lead < '\u00c2' || lead > '\u00f4') {
        continue;
      }
      int end = at;
      while (end < n && text.charAt(end) >= 0x80) {
        end++;
      }
      String run = text.substring(at, end);
      String read = run;
      for (int round = 0; round < ROUNDS; round++) {
        String next = readOnce(read, sure);
        if (next.equals(read)) {
          break;
        }
        read = next;
      }
      if (!read.equals(run)) {
        mends.replace(new Span(at, end), WholeEntities.visible(read), "mojibake", "windows-1252");
      }
      at = end;
    }
  }

  private static String readOnce(String run, boolean sure) {
    StringBuilder read = new StringBuilder(run.length());
    int at = 0;
    while (at < run.length()) {
      int first = byteOf(run.charAt(at));
      int length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      String whole = length == 0 ? null : sequence(run, at, length);
      if (whole != null && (sure || length > 2 || Character.isLetter(whole.codePointAt(0)))) {
        read.append(whole);
        at += length;
      } else if (run.startsWith("\u00e2\u20ac", at) && at + 2 == run.length()) {
        // The closing mark's third byte has no character in windows-1252 and is often lost.
        read.append('\u201d');
        at += 2;
      } else {
        read.append(run.charAt(at++));
      }
    }
    return read.toString();
  }

  private static @Nullable String sequence(String run, int at, int length) {
    if (at + length > run.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int b = byteOf(run.charAt(at + i));
      if (b < 0) {
        return null;
      }
      bytes[i] = (byte) b;
    }
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer chars = decoder.decode(ByteBuffer.wrap(bytes));
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The byte that windows-1252 writes for this character, or -1. */
  private static int byteOf(char c) {
    if (c >= 0xa0 && c <= 0xff) {
      return c;
    }
    Integer b = BYTE_OF.get(c);
    return b == null ? -1 : b;
  }
}
