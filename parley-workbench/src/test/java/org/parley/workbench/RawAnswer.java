package org.parley.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLSession;

/**
 * An answer to an address that Java's client would mend before it sends it, or refuse.
 *
 * @param uri the server's: what was asked may be no URI
 */
record RawAnswer(URI uri, int statusCode, byte[] body, HttpHeaders headers)
    implements HttpResponse<byte[]> {

  static RawAnswer of(int port, String address) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "GET "
              + address
              + " HTTP/1.1\r\nHost: localhost:"
              + port
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] all = socket.getInputStream().readAllBytes();
      String text = new String(all, StandardCharsets.ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      List<String> lines = List.of(text.substring(0, end).split("\r\n"));
      Map<String, List<String>> headers = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int colon = line.indexOf(':');
        headers
            .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
      return new RawAnswer(
          URI.create("http://localhost:" + port + "/"),
          Integer.parseInt(lines.get(0).split(" ")[1]),
          Arrays.copyOfRange(all, end + 4, all.length),
          HttpHeaders.of(headers, (name, value) -> true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public HttpRequest request() {
    return HttpRequest.newBuilder(uri).build();
  }

  @Override
  public Optional<HttpResponse<byte[]>> previousResponse() {
    return Optional.empty();
  }

  @Override
  public Optional<SSLSession> sslSession() {
    return Optional.empty();
  }

  @Override
  public HttpClient.Version version() {
    return HttpClient.Version.HTTP_1_1;
  }
}
