package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How many articles the inputs hold, where that can be told without reading them. */
final class InputCount {
  /** Bytes whose lines are counted; beyond, the count would keep the user waiting. */
  private static final long LARGEST = 4L << 30;

  private static final int UNKNOWN = -1;
  private static final int DEPTH = 64;

  private long left = LARGEST;

  private InputCount() {}

  /**
   * The number of files, and of lines in JSONL; -1 where an input is packed, a feed or a stream.
   */
  static long of(List<String> inputs) {
    InputCount count = new InputCount();
    long all = 0;
    try {
      for (String input : inputs) {
        long some = input.equals("-") ? UNKNOWN : count.count(Path.of(input));
        if (some < 0) {
          return UNKNOWN;
        }
        all += some;
      }
    } catch (IOException | InvalidPathException | UncheckedIOException e) {
      // What can't be read is told by the reading; here it is only not counted.
      return UNKNOWN;
    }
    return all;
  }

  private long count(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return file(path);
    }
    if (!Files.isDirectory(path)) {
      return 0;
    }
    long all = 0;
    try (Stream<Path> files = Files.walk(path, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (isArticle(file)) {
          long some = file(file);
          if (some < 0) {
            return UNKNOWN;
          }
          all += some;
        }
      }
    }
    return all;
  }

  private static boolean isArticle(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.endsWith(".ledger") || name.startsWith(".") && name.length() > 2) {
        return false;
      }
    }
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return !name.endsWith(".yaml") && !name.endsWith(".yml") && !name.startsWith("readme");
  }

  private long file(Path file) throws IOException {
    left -= Files.size(file);
    if (left < 0) {
      return UNKNOWN;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[1 << 16];
      int read = in.readNBytes(block, 0, block.length);
      int first = 0;
      while (first < read && (block[first] <= ' ' || (block[first] & 0xFF) >= 0xBB)) {
        first++;
      }
      if (read > 1 && (block[0] & 0xFF) == 0x1F && (block[1] & 0xFF) == 0x8B) {
        return UNKNOWN;
      }
      String head =
          new String(block, first, Math.min(200, read - first), StandardCharsets.ISO_8859_1)
              .toLowerCase(Locale.ROOT);
      if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
        return UNKNOWN;
      }
      if (!head.startsWith("{")) {
        return read == 0 ? 0 : 1;
      }
      long lines = 0;
      boolean open = false;
      while (read > 0) {
        for (int i = 0; i < read; i++) {
          if (block[i] == '\n') {
            lines += open ? 1 : 0;
            open = false;
          } else if (block[i] > ' ' || block[i] < 0) {
            open = true;
          }
        }
        read = in.read(block);
      }
      return lines + (open ? 1 : 0);
    }
  }
}
