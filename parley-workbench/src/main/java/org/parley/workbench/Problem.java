package org.parley.workbench;

import org.jspecify.annotations.Nullable;

/** Why a request has no answer: RFC 9457, one line that says what, where and what to do. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String code;

  Problem(int status, String title, String code, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.code = code;
  }

  /** What goes over the wire. */
  record View(String type, String title, int status, String detail, String code) {}

  static Problem bad(String code, String detail) {
    return new Problem(400, "Bad request", code, detail);
  }

  /** Nothing has this address or id. */
  static Problem missing(String code, String detail) {
    return new Problem(404, "Not found", code, detail);
  }

  /** It can be answered later. */
  static Problem later(String code, String detail) {
    return new Problem(503, "Not available", code, detail);
  }

  /** A fault of Parley: nothing of it is told but that it was. */
  static Problem internal() {
    return new Problem(
        500, "Fault of Parley", "internal", "a fault of Parley; standard error says which");
  }

  int status() {
    return status;
  }

  View view() {
    String detail = getMessage();
    return new View("about:blank", title, status, detail == null ? title : detail, code);
  }

  /** A value as it may be shown in a message: short, without control characters. */
  static String shown(@Nullable String value) {
    StringBuilder shown = new StringBuilder();
    String text = value == null ? "" : value;
    for (int i = 0; i < Math.min(40, text.length()); i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
    }
    return shown.append(text.length() > 40 ? "…" : "").toString();
  }
}
