package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that a person has looked at; -Dparley.golden.rewrite=true writes it anew for review. */
final class Golden {
  private Golden() {}

  static void check(String name, String text) {
    Path expected = Path.of("src", "test", "resources", name);
    try {
      if (Boolean.getBoolean("parley.golden.rewrite")) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, text, UTF_8);
      }
      assertThat(expected).exists();
      assertThat(text).as(name).isEqualTo(Files.readString(expected, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
