package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the command writes, and what can be seen there. Always UTF-8: what is printed must not
 * depend on the machine's locale.
 *
 * @param out data
 * @param err notices and progress
 * @param width in columns
 * @param colour whether escape sequences for colour may be written to {@code out}
 * @param ascii whether the terminal's character set lacks the glyphs
 * @param errIsTerminal whether progress may overwrite its own line
 */
record Console(
    OutputStream out,
    OutputStream err,
    int width,
    boolean colour,
    boolean ascii,
    boolean errIsTerminal) {
  static final int DEFAULT_WIDTH = 100;
  static final int NARROWEST = 20;
  private static final int WIDEST = 1000;

  /** The program's own console. {@code NO_COLOR}, {@code COLUMNS} and {@code TERM} are heeded. */
  static Console system() {
    Map<String, String> environment = System.getenv();
    boolean terminal = isTerminal(1);
    String set = System.getProperty("native.encoding", "UTF-8").toUpperCase(Locale.ROOT);
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        width(environment.get("COLUMNS")),
        terminal && wantsColour(environment),
        terminal && !set.startsWith("UTF"),
        isTerminal(2));
  }

  static boolean wantsColour(Map<String, String> environment) {
    String noColour = environment.get("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && !"dumb".equals(environment.get("TERM"));
  }

  static int width(@Nullable String columns) {
    if (columns == null || columns.isEmpty() || columns.length() > 4) {
      return DEFAULT_WIDTH;
    }
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
        return DEFAULT_WIDTH;
      }
    }
    int width = Integer.parseInt(columns);
    return width < NARROWEST ? DEFAULT_WIDTH : Math.min(width, WIDEST);
  }

  Console with(int columns, boolean plain) {
    return new Console(out, err, columns, colour, plain, errIsTerminal);
  }

  /**
   * Where there is a /proc, the descriptor says it itself; elsewhere Java knows of both at once.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return hasConsole();
    }
  }

  /** From Java 22 on there is always a console, terminal or not: it tells nothing there. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  /**
   * Writes data.
   *
   * @throws Closed if nobody reads it any more
   */
  void data(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new Closed(e);
    }
  }

  /** Writes one line for the user; where nobody reads it, nothing is lost. */
  void notice(String line) {
    progress(line + "\n");
  }

  /** Writes to standard error as it stands. */
  void progress(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (InterruptedIOException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // Data may still be wanted where notices are not.
      return;
    }
  }

  /** Nothing more can be written: most often {@code head} has enough and went away. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }

    String reason() {
      Throwable cause = getCause();
      return String.valueOf(cause == null ? null : cause.getMessage());
    }

    /** False where the output failed for another reason, as a full disk. */
    boolean isBrokenPipe() {
      String reason = reason().toLowerCase(Locale.ROOT);
      return reason.contains("broken pipe") || reason.contains("pipe is being closed");
    }
  }

  /** A writer that gathers what picocli prints and hands it to {@code write} when flushed. */
  static PrintWriter gathering(Consumer<String> write) {
    StringWriter gathered = new StringWriter();
    return new PrintWriter(gathered) {
      @Override
      public void flush() {
        super.flush();
        String text = gathered.toString();
        gathered.getBuffer().setLength(0);
        if (!text.isEmpty()) {
          write.accept(text);
        }
      }
    };
  }
}
