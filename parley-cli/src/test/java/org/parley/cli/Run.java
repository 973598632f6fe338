package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.parley.engine.raw.InputError;
import org.parley.engine.table.Talks;
import org.parley.model.Reading;

/**
 * One run of the command on invented readings.
 *
 * @param code what it ended with
 */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return of(Console.DEFAULT_WIDTH, false, talks(), args);
  }

  static Run wide(int width, String... args) {
    return of(width, false, talks(), args);
  }

  static Run of(int width, boolean colour, ArticleReader reader, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(out, err, width, colour, false, false);
    int code = Main.run(console, reader, args);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  static ArticleReader talks() {
    return reading(Talks.readings());
  }

  static ArticleReader reading(List<Reading> readings, InputError... errors) {
    return (inputs, profile, published, sink) -> {
      readings.forEach(sink::reading);
      List.of(errors).forEach(sink::error);
    };
  }
}
