package org.parley.workbench;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Locale;
import java.util.function.Supplier;
import org.parley.model.Digest;

/** Writes answers: the tag that tells a browser that it has this already, the time it took. */
final class Answer {
  static final String JSON = "application/json";
  private static final String START = "start";

  private Answer() {}

  static void begin(Context context) {
    context.attribute(START, System.nanoTime());
  }

  /** A tag of what decides the answer; weak, as a packed answer has the same. */
  static String tag(String... parts) {
    return "W/\"" + Digest.half(parts) + '"';
  }

  /** True where the browser has it already; then the answer says so and is done. */
  static boolean isKnown(Context context, String tag) {
    context.header(Header.ETAG, tag);
    String known = context.header(Header.IF_NONE_MATCH);
    if (known == null || !(known.strip().equals("*") || known.contains(tag.substring(2)))) {
      return false;
    }
    time(context);
    context.status(304);
    return true;
  }

  /** Answers with bytes that are made only if the browser does not have them. */
  static void bytes(Context context, String type, String tag, Supplier<byte[]> made) {
    if (!isKnown(context, tag)) {
      byte[] body = made.get();
      time(context);
      context.contentType(type).result(body);
    }
  }

  /** Says how long it took so far. */
  static void time(Context context) {
    Long start = context.attribute(START);
    if (start != null) {
      double took = (System.nanoTime() - start) / 1e6;
      context.header("Server-Timing", String.format(Locale.ROOT, "app;dur=%.1f", took));
    }
  }

  static void problem(Context context, Problem problem) {
    time(context);
    context.removeHeader(Header.ETAG);
    context
        .status(problem.status())
        .contentType("application/problem+json")
        .result(Json.bytes(problem.view()));
    if (problem.status() == 405) {
      context.header(Header.ALLOW, "GET, HEAD");
    }
    if (problem.status() == 503) {
      context.header(Header.RETRY_AFTER, "1");
    }
  }
}
