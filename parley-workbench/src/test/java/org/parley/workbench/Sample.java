package org.parley.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.parley.engine.ReadOptions;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;
import org.parley.ledger.Build;
import org.parley.ledger.BuildListener;
import org.parley.ledger.LedgerFolder;

/** A workbench on the ledger of the sample corpus, and a browser's part of the talk with it. */
final class Sample implements AutoCloseable {
  static {
    // Else Java's client refuses to send a Host of the test's own.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-06-01T10:00:00Z"));
  static final Path CORPUS = Path.of("..", "sample");

  private static final ObjectMapper JSON = new ObjectMapper();

  final List<String> faults = new ArrayList<>();
  final Workbench workbench;
  private final HttpClient client = HttpClient.newHttpClient();

  private Sample(LedgerFolder folder) {
    workbench = Workbench.start(folder, 0, CLOCK, faults::add);
  }

  /** On a ledger that is there already. */
  static Sample on(Path folder) {
    return new Sample(new LedgerFolder(folder));
  }

  /** On a ledger that is made of the sample. */
  static Sample in(Path folder) {
    build(folder).run(List.of(CORPUS.toString()), InputStream.nullInputStream(), listener());
    return on(folder);
  }

  static Build build(Path folder) {
    try {
      String profile = Files.readString(CORPUS.resolve("profile.yaml"));
      return Build.into(
          new LedgerFolder(folder),
          ProfileReader.read(profile),
          profile,
          ReadOptions.defaults(),
          CLOCK);
    } catch (IOException | ProfileFault e) {
      throw new IllegalStateException(e);
    }
  }

  static BuildListener listener() {
    return new BuildJob(() -> 0);
  }

  String origin() {
    return "http://127.0.0.1:" + workbench.port();
  }

  /** Asks for an address, with headers as name, value, name, value. */
  HttpResponse<byte[]> ask(String method, String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String address, String... headers) {
    return ask("GET", address, headers);
  }

  /** The body of an answer that must be one. */
  String text(String address) {
    HttpResponse<byte[]> answer = get(address);
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + ": " + answer.statusCode() + " " + text(answer));
    }
    return text(answer);
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  JsonNode json(String address) {
    return tree(text(address));
  }

  static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    workbench.close();
  }
}
