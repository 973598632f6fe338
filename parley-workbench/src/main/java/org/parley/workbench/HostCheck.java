package org.parley.workbench;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in requests that name this machine only. A page of another site can make a browser ask
 * 127.0.0.1 under a name of its own (DNS rebinding); that name stands in the Host header.
 */
final class HostCheck {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private HostCheck() {}

  /**
   * Checks the header.
   *
   * @throws Problem if it names another machine or port
   */
  static void check(@Nullable String host, int port) {
    String given = host == null ? "" : host.strip().toLowerCase(Locale.ROOT);
    int colon = given.lastIndexOf(':');
    boolean hasPort = colon > given.lastIndexOf(']');
    String name = hasPort ? given.substring(0, colon) : given;
    String number = hasPort ? given.substring(colon + 1) : "80";
    if (!NAMES.contains(name) || !number.equals(Integer.toString(port))) {
      throw new Problem(
          421,
          "Misdirected request",
          "bad-host",
          "Host: \"" + Problem.shown(host) + "\" is not this server; use localhost:" + port);
    }
  }
}
