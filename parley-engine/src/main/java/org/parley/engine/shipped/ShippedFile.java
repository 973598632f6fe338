package org.parley.engine.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that ships with Parley beside a class. */
public final class ShippedFile {
  /**
   * What reads a file.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  public interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private ShippedFile() {}

  /**
   * What the reader makes of the file.
   *
   * @throws IllegalStateException if the jar lacks the file: the build is broken
   */
  public static <T> T read(Class<?> beside, String name, Reader<T> reader) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }

  /**
   * The lines of a text in UTF-8 as they are, but empty ones and those that begin with {@code #}.
   *
   * @throws IllegalStateException if the jar lacks the file
   */
  public static List<String> lines(Class<?> beside, String name) {
    return read(beside, name, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
        .toList();
  }
}
