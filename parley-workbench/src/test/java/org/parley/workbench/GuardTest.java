package org.parley.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static Sample sample;

  @BeforeAll
  static void start(@TempDir Path folder) {
    sample = Sample.in(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @AfterEach
  void nothingWasAFaultOfParley() {
    assertThat(sample.faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "table?as_of=2031-13-01",
        "table?as_of=tomorrow",
        "table?as_of=-999999999-01-01",
        "table?compare=99999-01-01",
        "table?issue=weather",
        "table?as_of=2031-01-01&as_of=2031-01-02",
        "table?colour=red",
        "objects",
        "objects?issue=weather",
        "positions?stance=shout",
        "positions?limit=0",
        "positions?limit=501",
        "positions?limit=ten",
        "positions?limit=99999999999999999999",
        "positions?cursor=abc",
        "positions?cursor=WyJhIl0",
        "positions?cursor=W251bGwsbnVsbCxudWxsLG51bGxd",
        "runs?cursor=WyJhIl0",
        "search",
        "search?q=",
        "search?q=%22%22",
        "search?q=%00",
        "search?q=%FF%FE",
        "search?q=%zz",
        "search?q=%",
        "search?q=a&from=x",
        "news",
        "news?since=x",
        "status?x=1",
        "openapi.json?x=1"
      })
  void whatIsNoValueIsRefusedInOneLine(String address) {
    HttpResponse<byte[]> answer = raw("GET /api/" + address + " HTTP/1.1");
    assertThat(answer.statusCode()).as(address).isEqualTo(400);
    assertProblem(answer, 400);
  }

  private static void assertProblem(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = Sample.tree(Sample.text(answer));
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    assertThat(problem.get("code").asText()).matches("[a-z-]+");
    assertThat(problem.get("detail").asText())
        .doesNotContain("\n", "Exception", ".java", "org.", "/tmp", "/home");
    assertThat(problem).hasSize(5);
  }

  /** For addresses that Java's own client refuses to send. */
  private static HttpResponse<byte[]> raw(String line) {
    String address = line.split(" ")[1];
    return RawAnswer.of(sample.workbench.port(), address);
  }

  @Test
  void longTextsAreRefused() {
    assertProblem(sample.get("/api/search?q=" + "a".repeat(10_000)), 400);
    assertProblem(sample.get("/api/claims/" + "a".repeat(5_000)), 400);
    assertProblem(raw("GET /api/search?q=" + "a".repeat(30_000) + " HTTP/1.1"), 414);
    assertProblem(sample.get("/api/table?" + "party=a&".repeat(200)), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc%2fpasswd",
        "/web/index.html",
        "/app.js/..",
        "/api/articles/..%2f..%2f..",
        "/index.html%00.css",
        "//etc/passwd",
        "/org/parley/workbench/openapi.json",
        "/api/nothing",
        "/nothing"
      })
  void noAddressLeadsOutOfThePages(String address) {
    HttpResponse<byte[]> answer = RawAnswer.of(sample.workbench.port(), address);
    assertThat(answer.statusCode()).as(address).isIn(400, 404);
    assertProblem(answer, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECTED"})
  void nothingIsChanged(String method) {
    for (String address : List.of("/", "/api/table", "/nothing")) {
      HttpResponse<byte[]> answer = sample.ask(method, address);
      assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
      assertProblem(answer, 405);
    }
  }

  @Test
  void answersThisMachineByItsOwnNamesOnly() {
    int port = sample.workbench.port();
    for (String host : List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port)) {
      assertThat(sample.get("/api/status", "Host", host).statusCode()).as(host).isEqualTo(200);
    }
    for (String host :
        List.of("evil.example", "evil.example:" + port, "localhost", "localhost:1", "127.0.0.2")) {
      for (String address : List.of("/", "/api/table", "/nothing", "/app.js")) {
        assertProblem(sample.get(address, "Host", host), 421);
      }
    }
  }

  @Test
  void everyAnswerForbidsWhatAPageOfOthersCouldDo() {
    for (HttpResponse<byte[]> answer :
        List.of(
            sample.get("/"),
            sample.get("/api/table"),
            sample.get("/api/positions.csv"),
            sample.get("/api/table?x=1"),
            sample.get("/nothing"),
            sample.ask("POST", "/"),
            sample.get("/", "Host", "evil.example"),
            RawAnswer.of(sample.workbench.port(), "/%2e%2e/x"),
            RawAnswer.of(sample.workbench.port(), "/" + "a".repeat(30_000)))) {
      String headers = answer.headers().map().toString();
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(headers))
          .isEqualTo(
              "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
          .hasValue("same-origin");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void whatABrowserHasAlreadyIsNotSentAgain() {
    for (String address : List.of("/", "/api/table", "/api/status", "/api/positions.csv")) {
      HttpResponse<byte[]> first = sample.get(address);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<byte[]> again = sample.get(address, "If-None-Match", tag);
      assertThat(again.statusCode()).as(address).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(sample.get(address, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }
    assertThat(sample.get("/api/table").headers().firstValue("ETag"))
        .isNotEqualTo(sample.get("/api/table?issue=territory").headers().firstValue("ETag"));
  }

  @Test
  void answersArePackedWhereTheBrowserTakesIt() throws IOException {
    for (String address : List.of("/api/table", "/api/positions.csv", "/api/groups.jsonl")) {
      HttpResponse<byte[]> packed = sample.get(address, "Accept-Encoding", "gzip");
      assertThat(packed.headers().firstValue("Content-Encoding")).as(address).hasValue("gzip");
      assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
        assertThat(in.readAllBytes()).isEqualTo(sample.get(address).body());
      }
    }
  }

  @Test
  void headIsGetWithoutABody() {
    HttpResponse<byte[]> head = sample.ask("HEAD", "/api/table");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(sample.get("/api/table").headers().firstValue("ETag"));
  }

  @Test
  void everyPageIsTheOneDocumentAndItsTwinsLeadToTheData() {
    for (String page :
        List.of(
            "/",
            "/article/a",
            "/claim/a",
            "/actor/a",
            "/actors",
            "/outlet/a",
            "/outlets",
            "/issue/a",
            "/positions?party=x",
            "/articles",
            "/search?q=a",
            "/news?since=x",
            "/differences",
            "/brief",
            "/runs")) {
      HttpResponse<byte[]> answer = sample.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(answer.body()).isEqualTo(sample.get("/").body());
    }
    assertThat(location("/positions.csv?party=a%20b")).isEqualTo("/api/positions.csv?party=a%20b");
    assertThat(location("/claim/ab.json")).isEqualTo("/api/claims/ab.json");
    assertThat(location("/outlet/a.example.json")).isEqualTo("/api/outlets/a.example.json");
    assertThat(location("/brief.md")).isEqualTo("/api/brief.md");
    HttpResponse<byte[]> lost = sample.get("/nothing", "Accept", "text/html");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.body()).isEqualTo(sample.get("/").body());
  }

  private static String location(String address) {
    HttpResponse<byte[]> answer = sample.get(address);
    assertThat(answer.statusCode()).isEqualTo(307);
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.replace(sample.origin(), "");
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", sample.workbench.port());
        OutputStream out = socket.getOutputStream()) {
      out.write("BROKEN\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
      assertThat(socket.getInetAddress().isLoopbackAddress()).isTrue();
    }
  }
}
