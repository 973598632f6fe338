package org.parley.engine.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes two items versions of the same article. */
final class SourceKey {
  private static final int MAX_CHARS = 4096;

  /** Parameters that say how a reader came, not what is read. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "igshid",
          "mc_cid", "mc_eid", "_ga", "_gl", "cmpid", "ocid", "wt_mc", "ncid", "cmp", "ito", "smid",
          "ftag", "taid", "sref");

  private SourceKey() {}

  /** The canonical address; else outlet and record id where both are known; else "". */
  static String of(@Nullable String url, @Nullable String outlet, @Nullable String recordId) {
    String address = url == null ? "" : canonical(url);
    if (!address.isEmpty()) {
      return address;
    }
    return outlet == null || recordId == null ? "" : outlet + "/" + recordId;
  }

  /**
   * An address of the web without what does not change the page: case of scheme and host, default
   * port, fragment, tracking parameters, slash at the end. Empty for anything else.
   */
  static String canonical(String url) {
    String text = url.strip();
    int scheme = text.indexOf("://");
    if (scheme < 0 || text.length() > MAX_CHARS || !isPlain(text)) {
      return "";
    }
    String name = text.substring(0, scheme).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      return "";
    }
    String rest = before(text.substring(scheme + 3), '#');
    int hostEnd = 0;
    while (hostEnd < rest.length() && "/?".indexOf(rest.charAt(hostEnd)) < 0) {
      hostEnd++;
    }
    String host = rest.substring(0, hostEnd).toLowerCase(Locale.ROOT);
    String port = name.equals("http") ? ":80" : ":443";
    if (host.endsWith(port)) {
      host = host.substring(0, host.length() - port.length());
    }
    if (host.isEmpty()) {
      return "";
    }
    String path = before(rest.substring(hostEnd), '?');
    int pathEnd = path.length();
    while (pathEnd > 0 && path.charAt(pathEnd - 1) == '/') {
      pathEnd--;
    }
    int query = rest.indexOf('?');
    String kept = query < 0 ? "" : withoutTracking(rest.substring(query + 1));
    return name + "://" + host + path.substring(0, pathEnd) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static String withoutTracking(String query) {
    List<String> kept = new ArrayList<>();
    int from = 0;
    while (from <= query.length()) {
      int to = query.indexOf('&', from);
      to = to < 0 ? query.length() : to;
      String parameter = query.substring(from, to);
      String name = before(parameter, '=').toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
      from = to + 1;
    }
    return String.join("&", kept);
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
  }

  private static String before(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
