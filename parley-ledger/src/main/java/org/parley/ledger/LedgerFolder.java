package org.parley.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.parley.engine.profile.Profile;
import org.parley.engine.profile.ProfileFault;
import org.parley.engine.profile.ProfileReader;
import org.sqlite.SQLiteConfig;

/** The folder of a ledger: {@code ledger.sqlite}, {@code profile.yaml}, {@code writer.lock}. */
public record LedgerFolder(Path path) {
  /** What a ledger is called where the user names none. */
  public static final String NAME = "parley.ledger";

  private static final String DATABASE = "ledger.sqlite";
  private static final String PROFILE = "profile.yaml";

  /** Milliseconds that SQLite waits for another process's moment of writing. */
  private static final int MOMENT = 10_000;

  /** True where the folder holds a ledger's file. */
  public boolean exists() {
    return Files.isRegularFile(database());
  }

  Path database() {
    return path.resolve(DATABASE);
  }

  /** Bytes of the file and of what is not yet moved into it. */
  public long size() {
    long size = 0;
    for (String suffix : new String[] {"", "-wal"}) {
      size += size(path.resolve(DATABASE + suffix));
    }
    return size;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // SQLite takes the second file away whenever it is empty.
      return 0;
    }
  }

  /** The profile that the ledger was built with; the empty one where there is none. */
  public Profile profile() {
    Path file = path.resolve(PROFILE);
    if (!Files.exists(file)) {
      return Profile.empty();
    }
    try {
      return ProfileReader.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (ProfileFault e) {
      ProfileFault.Problem first = e.problems().get(0);
      throw new LedgerFault(LedgerFault.Code.PROFILE, file + ":" + first.line(), first.what(), e);
    } catch (IOException e) {
      throw new LedgerFault(LedgerFault.Code.PROFILE, file.toString(), "it can't be read", e);
    }
  }

  /** Puts the text in the profile's place at once, so that no reader meets half of it. */
  void keepProfile(String yaml) {
    try {
      Path file = path.resolve(PROFILE);
      if (Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(yaml)) {
        return;
      }
      Path next = path.resolve(PROFILE + ".new");
      Files.writeString(next, yaml, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  void create() {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  LedgerFault unwritten(IOException e) {
    String reason = String.valueOf(e.getMessage());
    return reason.contains("No space left")
        ? new LedgerFault(LedgerFault.Code.DISK_FULL, path.toString(), "the disk is full", e)
        : new LedgerFault(LedgerFault.Code.READ_ONLY, path.toString(), "it can't be written", e);
  }

  /** Opens for writing; the file is made if it is not there. Only with the {@link WriterLock}. */
  Session write(@Nullable Long mostPages) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // What is committed outlives a kill; a power cut may take the last moments, never halves.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(MOMENT);
    config.setCacheSize(-64_000);
    Session session = new Session(connect(config, "jdbc:sqlite:" + database()), path.toString());
    // Moved into the file each 16 MB: pages that change again and again are moved once.
    session.number("PRAGMA wal_autocheckpoint = 4000");
    if (mostPages != null) {
      session.number("PRAGMA max_page_count = " + mostPages.longValue());
    }
    return session;
  }

  /** Opens for reading, beside any writer; also where nothing may be written. */
  Session read() {
    if (!exists()) {
      throw new LedgerFault(LedgerFault.Code.MISSING, path.toString(), "there is no ledger");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(MOMENT);
    config.setCacheSize(-64_000);
    LedgerFault first;
    try {
      return checked(connect(config, "jdbc:sqlite:" + database()));
    } catch (LedgerFault e) {
      if (e.code() != LedgerFault.Code.READ_ONLY || Files.exists(path.resolve(DATABASE + "-wal"))) {
        throw e;
      }
      first = e;
    }
    // A folder that can't be written has no place for SQLite's shared memory, and no writer.
    String address = "jdbc:sqlite:" + database().toUri().toString().replace("file:///", "file:/");
    try {
      return checked(connect(config, address + "?immutable=1"));
    } catch (LedgerFault e) {
      e.addSuppressed(first);
      throw e;
    }
  }

  private Session checked(Connection connection) {
    Session session = new Session(connection, path.toString());
    try {
      Schema.check(session, Schema.version(session));
      return session;
    } catch (LedgerFault e) {
      session.close();
      throw e;
    }
  }

  private Connection connect(SQLiteConfig config, String address) {
    try {
      return config.createConnection(address);
    } catch (SQLException e) {
      throw Session.fault(path.toString(), e);
    }
  }
}
