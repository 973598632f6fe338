package org.parley.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of a ledger and how an older ledger gets them: one script a version, in order. */
final class Schema {
  /** Written in the file's header, so that {@code file} and Parley know what it is: "Prly". */
  static final int APPLICATION = 0x50726c79;

  static final int VERSION = 5;

  private Schema() {}

  static int version(Session session) {
    return (int) session.number("PRAGMA user_version");
  }

  /**
   * Brings a ledger to the newest version, each step whole or not at all.
   *
   * @param to the version to stop at
   * @return the version it was of; 0 for a new one
   */
  static int migrate(Session session, int to) {
    int from = version(session);
    check(session, from);
    for (int version = from + 1; version <= to; version++) {
      String script = script(version);
      String header =
          "PRAGMA application_id = " + APPLICATION + "; PRAGMA user_version = " + version + ";";
      session.writing(
          () -> {
            session.script(script);
            session.script(header);
          });
    }
    return from;
  }

  /**
   * @throws LedgerFault if it is no ledger, or one of a newer Parley
   */
  static void check(Session session, int version) {
    if (version > VERSION) {
      throw new LedgerFault(
          LedgerFault.Code.NEWER,
          session.name(),
          "it is of version " + version + ", this Parley knows " + VERSION);
    }
    long application = session.number("PRAGMA application_id");
    boolean strange = version > 0 && application != APPLICATION;
    boolean filled = version == 0 && session.number("SELECT count(*) FROM sqlite_schema") > 0;
    if (strange || filled) {
      throw new LedgerFault(
          LedgerFault.Code.NOT_A_LEDGER, session.name(), "its file is of another program");
    }
  }

  private static String script(int version) {
    try (InputStream in = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no schema of version " + version);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
