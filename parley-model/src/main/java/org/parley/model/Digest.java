package org.parley.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An identifier made of content: sha256 over the parts, each with its length before it so that no
 * two lists of parts run together.
 */
public final class Digest {
  private Digest() {}

  /** 64 hexadecimal digits. */
  public static String sha256(String... parts) {
    return HexFormat.of().formatHex(bytes(parts));
  }

  /** The first 32 hexadecimal digits: 128 bits, enough for any corpus that fits a disk. */
  public static String half(String... parts) {
    return HexFormat.of().formatHex(bytes(parts), 0, 16);
  }

  private static byte[] bytes(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] b = part.getBytes(UTF_8);
        int n = b.length;
        sha.update(new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
        sha.update(b);
      }
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
