package org.parley.engine.raw;

import java.util.Locale;

/**
 * Something of the input that was not read, or not read whole.
 *
 * @param input the file as the user named it or as the folder holds it, {@code -} for standard
 *     input
 * @param where a line number, {@code #n} for the n-th entry of a feed, or empty for all of it
 * @param what what is wrong, in a few words
 * @param kept true where the item was handed over nevertheless: a notice, not a loss
 */
public record InputError(String input, String where, Code code, String what, boolean kept) {

  /** Why; each has one advice. */
  public enum Code {
    NOT_FOUND("check the name"),
    UNREADABLE("check its permissions and its disk"),
    SPECIAL_FILE("name a file or a folder, or - for standard input"),
    LOOP("nothing to do, the folder is read once"),
    DEPTH("unpack it, or name the inner folder"),
    EMPTY("leave it out, or fetch it again"),
    BINARY("extract its text first"),
    TOO_LARGE("split it into articles"),
    BOMB("unpack it by hand if you trust it"),
    GZIP_BROKEN("fetch it again"),
    ENCODING("convert it to UTF-8 to keep every character"),
    JSON("write one JSON object per line"),
    NO_TEXT("give the article's words as \"text\""),
    FEED("fetch it again, and take any DOCTYPE out"),
    FRONT_MATTER("mend the line"),
    UNSUPPORTED_WARC("extract its pages as HTML files first"),
    UNSUPPORTED_XML("convert it to text, HTML or JSONL");

    private final String advice;

    Code(String advice) {
      this.advice = advice;
    }

    /** The name in messages and counts: {@code gzip-broken}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it. */
    public String advice() {
      return advice;
    }
  }

  /**
   * One line for the terminal: {@code input:where: what [code]; what to do}. Control characters are
   * escaped and long names cut, so that no input can write on the terminal by itself.
   */
  public String line() {
    String place = where.isEmpty() ? "" : ":" + Printable.of(where);
    return Printable.of(input)
        + place
        + ": "
        + Printable.of(what)
        + " ["
        + code.id()
        + "]; "
        + code.advice();
  }
}
