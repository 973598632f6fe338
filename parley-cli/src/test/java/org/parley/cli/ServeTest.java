package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  private static final String ARTICLE =
      "{\"id\":\"1\",\"outlet\":\"Gull Post\",\"date\":\"2031-03-04\",\"text\":\"Arland rejected a"
          + " ceasefire on Tuesday, its foreign minister said.\"}\n";

  @TempDir Path folder;
  private Path input;
  private Path ledger;

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("in.jsonl"), ARTICLE);
    ledger = folder.resolve("parley.ledger");
  }

  /** Standard error that tells when a line was written. */
  private static final class Lines extends ByteArrayOutputStream {
    private final CountDownLatch line = new CountDownLatch(1);

    @Override
    public synchronized void flush() {
      if (toString(UTF_8).contains("\n")) {
        line.countDown();
      }
    }
  }

  @Test
  void answersUntilItIsInterruptedAndLeavesALedger() throws Exception {
    Lines err = new Lines();
    Console console = new Console(new ByteArrayOutputStream(), err, 100, false, false, false);
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread serving =
        new Thread(
            () ->
                code.complete(
                    Main.run(console, Main::read, "serve", input.toString(), "--port", "0")));
    serving.start();
    err.line.await();
    String said = err.toString(UTF_8);
    assertThat(said).matches("Parley is at http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C stops\\)\n");
    String address = said.substring("Parley is at ".length(), said.indexOf(" (Ctrl-C"));
    HttpRequest asked = HttpRequest.newBuilder(URI.create(address + "api/table")).build();
    assertThat(HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
    serving.interrupt();
    assertThat(code.get()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(Run.of("doctor", "--ledger", ledger.toString()).code()).isZero();
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    assertThat(Run.of("build", input.toString()).code()).isZero();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("serve", ledger.toString(), "--port", port);
      assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
      assertThat(run.err())
          .isEqualTo(
              "port "
                  + port
                  + ": another program has it [port-taken]; stop it, or give --port 0\n");
    }
    Run port = Run.of("serve", ledger.toString(), "--port", "70000");
    assertThat(port.code()).isEqualTo(ExitCode.USAGE);
    assertThat(port.err()).isEqualTo("--port: 70000 is none [usage]; give 0 to 65535\n");
    Run profile = Run.of("serve", ledger.toString(), "--profile", "x");
    assertThat(profile.code()).isEqualTo(ExitCode.USAGE);
    Run none = Run.of("serve", "--ledger", folder.resolve("none").toString());
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).startsWith("no such ledger [usage]; ");
  }

  @Test
  void teaches() {
    Golden.check("help/serve.txt", Run.of("serve", "--help").out());
  }
}
