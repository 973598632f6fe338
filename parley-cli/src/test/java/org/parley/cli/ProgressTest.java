package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private static String said(boolean terminal, int seconds) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(OutputStream.nullOutputStream(), err, 80, false, false, terminal);
    long[] now = {0};
    Progress progress = new Progress(console, () -> now[0]);
    for (int i = 0; i < seconds; i++) {
      now[0] += SECOND;
      progress.article();
    }
    progress.clear();
    return err.toString(UTF_8);
  }

  @Test
  void saysALineEachTenSecondsWhereItIsLogged() {
    assertThat(said(false, 25)).isEqualTo("10 articles read, 1/s\n20 articles read, 1/s\n");
  }

  @Test
  void writesOverItsOwnLineOnATerminal() {
    assertThat(said(true, 2))
        .isEqualTo("\r\u001B[K1 article read, 1/s\r\u001B[K2 articles read, 1/s\r\u001B[K");
  }

  @Test
  void saysNothingOfShortWork() {
    assertThat(said(false, 9)).isEmpty();
  }
}
