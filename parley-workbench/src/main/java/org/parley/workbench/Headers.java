package org.parley.workbench;

import java.util.Map;
import java.util.TreeMap;

/** Headers that every answer has, errors of the server itself too. */
final class Headers {
  static final Map<String, String> ALL =
      Map.copyOf(
          new TreeMap<>(
              Map.of(
                  "Content-Security-Policy",
                  "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
                  "X-Content-Type-Options",
                  "nosniff",
                  "Referrer-Policy",
                  "no-referrer",
                  "Cross-Origin-Resource-Policy",
                  "same-origin",
                  "Cross-Origin-Opener-Policy",
                  "same-origin",
                  "Cache-Control",
                  "no-cache")));

  private Headers() {}
}
