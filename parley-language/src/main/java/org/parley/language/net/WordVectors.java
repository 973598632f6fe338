package org.parley.language.net;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is known of words from much text: a vector for each, so that words that stand in like places
 * lie near each other. A word is kept as a hash, its vector as the numbers of the nearest corners
 * of a few small spaces (product quantisation, Jégou et al. 2011): 17 bytes a word.
 */
public final class WordVectors {
  /** Numbers of a vector. */
  public static final int SIZE = 50;

  /** Numbers that {@link #of} gives: the vector, and two that tell how the word was found. */
  public static final int WIDTH = SIZE + 2;

  /** Numbers of a vector that are kept by one byte. */
  public static final int PART = 4;

  /** Bytes of a vector. */
  public static final int PARTS = (SIZE + PART - 1) / PART;

  private static final int MAGIC = 0x506c7631;

  private final int[] keys;
  private final byte[] codes;
  private final float[] corners;

  /**
   * @param keys {@link #key} of each word, rising
   * @param codes {@link #PARTS} bytes for each word
   * @param corners for each part 256 corners of {@link #PART} numbers
   */
  public WordVectors(int[] keys, byte[] codes, float[] corners) {
    this.keys = keys.clone();
    this.codes = codes.clone();
    this.corners = corners.clone();
  }

  /** The vectors that ship. */
  public static WordVectors shipped() {
    return Shipped.VECTORS;
  }

  private static final class Shipped {
    static final WordVectors VECTORS = load();

    private static WordVectors load() {
      try (InputStream in = WordVectors.class.getResourceAsStream("english.vectors")) {
        if (in == null) {
          throw new IllegalStateException("english.vectors is missing beside the classes");
        }
        return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads vectors.
   *
   * @throws IOException if the stream fails or holds none
   */
  public static WordVectors read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not word vectors of this version");
    }
    byte[] packed = new byte[4 * in.readInt()];
    in.readFully(packed);
    int[] keys = new int[packed.length / 4];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = number(packed, 4 * i);
    }
    byte[] codes = new byte[keys.length * PARTS];
    in.readFully(codes);
    float[] corners = new float[PARTS * 256 * PART];
    for (int i = 0; i < corners.length; i++) {
      corners[i] = in.readFloat();
    }
    return new WordVectors(keys, codes, corners);
  }

  private static int number(byte[] packed, int at) {
    return (packed[at] & 255) << 24
        | (packed[at + 1] & 255) << 16
        | (packed[at + 2] & 255) << 8
        | packed[at + 3] & 255;
  }

  /** Writes them as {@link #read} reads them. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(codes);
    for (float corner : corners) {
      out.writeFloat(corner);
    }
  }

  /** The hash that stands for a word. */
  public static int key(String word) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      // One digit stands for all.
      hash = (hash ^ (Character.isDigit(c) ? '0' : c)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash *= 0xBF58476D1CE4E5B9L;
    return (int) (hash ^ hash >>> 32);
  }

  /**
   * Writes what is known of a word; of one that is not known as it is written, what is known of it
   * in small letters, or else with a capital.
   *
   * @param word as {@link WordFeatures#plain} gives it
   * @param to {@link #WIDTH} numbers; all 0 for a word that is not known
   */
  public void of(String word, float[] to) {
    Arrays.fill(to, 0, WIDTH, 0);
    int place = place(word);
    if (place >= 0) {
      to[SIZE] = 1;
    } else {
      String lower = word.toLowerCase(Locale.ROOT);
      place = place(lower);
      if (place < 0 && lower.length() > 1) {
        place = place(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
      }
      if (place < 0) {
        return;
      }
      to[SIZE + 1] = 1;
    }
    for (int part = 0; part < PARTS; part++) {
      int corner = (part * 256 + (codes[place * PARTS + part] & 255)) * PART;
      for (int j = 0; j < PART && part * PART + j < SIZE; j++) {
        to[part * PART + j] = corners[corner + j];
      }
    }
  }

  private int place(String word) {
    return Arrays.binarySearch(keys, key(word));
  }
}
