package org.parley.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.profile.Profile;
import org.parley.engine.raw.InputError;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/**
 * The one writer of a ledger. What it is given in one call is stored whole or not at all. Not
 * thread-safe, but may be handed from thread to thread.
 */
final class LedgerWriter implements AutoCloseable {
  private final LedgerFolder folder;
  private final WriterLock lock;
  private final Session session;
  private long run;
  private long generation;
  private String reader = "";

  private LedgerWriter(LedgerFolder folder, WriterLock lock, Session session) {
    this.folder = folder;
    this.lock = lock;
    this.session = session;
  }

  /** What a call stored. */
  record Stored(int articles, int known, int superseded) {}

  /**
   * Opens a ledger for writing, and makes it or brings it to the newest version where it needs to.
   *
   * @param patience how long to wait for another writer
   * @throws LedgerFault if another writer holds it, or it can't be written
   */
  static LedgerWriter open(LedgerFolder folder, Duration patience, Instant now) {
    return open(folder, patience, now, null);
  }

  /**
   * The same with a limit for the file, to see what a full disk does.
   *
   * @param mostPages of 4096 bytes; null for none
   */
  static LedgerWriter open(
      LedgerFolder folder, Duration patience, Instant now, @Nullable Long mostPages) {
    folder.create();
    WriterLock lock = WriterLock.take(folder, patience, now);
    Session session = null;
    LedgerWriter writer = null;
    try {
      session = folder.write(mostPages);
      int was = Schema.migrate(session, Schema.VERSION);
      session.run("UPDATE runs SET state = 'broken' WHERE state = 'running'");
      writer = new LedgerWriter(folder, lock, session);
      if (was > 0 && was < Schema.VERSION) {
        writer.derive(left -> {});
      }
      return writer;
    } finally {
      if (writer == null) {
        try {
          if (session != null) {
            session.close();
          }
        } finally {
          lock.close();
        }
      }
    }
  }

  /**
   * Begins a run.
   *
   * @param yaml the profile's text; null to keep the one that is there
   * @throws IllegalStateException if one has begun
   */
  void begin(List<String> inputs, Profile profile, @Nullable String yaml, Instant now) {
    if (run != 0) {
      throw new IllegalStateException("a run has begun");
    }
    if (yaml != null) {
      folder.keepProfile(yaml);
    }
    reader = ReaderVersion.of(profile);
    Long last =
        session.one(
            "SELECT generation + (state = 'done') FROM runs ORDER BY id DESC LIMIT 1",
            row -> row.number(1));
    generation = last == null ? 1 : last;
    run =
        session.insert(
            "INSERT INTO runs (generation, version, profile, inputs, started, state)"
                + " VALUES (?, ?, ?, ?, ?, 'running')",
            generation,
            ReaderVersion.ofEngine(),
            profile.digest(),
            JsonColumn.of(inputs),
            now.toString());
  }

  /** Stores what is not in the ledger yet: all of it in one transaction. */
  Stored store(List<Reading> readings, List<InputError> errors, int met, int knownBefore) {
    List<Reading> ordered = new ArrayList<>(readings);
    // By day, so that the word indexes get their rows in rising order, and each batch at once.
    ordered.sort(
        Comparator.comparing(
                (Reading reading) -> PassageRows.first(reading.document().published().dayOrNull()))
            .thenComparing(reading -> reading.document().id()));
    return session.transaction(
        true,
        () -> {
          ArticleWriter rows = new ArticleWriter(session);
          Versions versions = new Versions(session);
          int stored = 0;
          int superseded = 0;
          for (Reading reading : ordered) {
            Boolean newer = article(reading, rows, versions);
            stored += newer == null ? 0 : 1;
            superseded += newer != null && newer ? 1 : 0;
          }
          int known = knownBefore + readings.size() - stored;
          int rejected = 0;
          for (InputError error : errors) {
            rejected += error.kept() ? 0 : 1;
            session.run(
                "INSERT INTO errors (run, input, place, code, what, kept)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                run,
                error.input(),
                error.where(),
                error.code().id(),
                error.what(),
                error.kept());
          }
          session.run(
              "UPDATE runs SET met = met + ?, stored = stored + ?, known = known + ?,"
                  + " superseded = superseded + ?, rejected = rejected + ? WHERE id = ?",
              met,
              stored,
              known,
              superseded,
              rejected,
              run);
          return new Stored(stored, known, superseded);
        });
  }

  private record Held(
      long row,
      String article,
      boolean current,
      long generation,
      String reader,
      String preference) {}

  /** Null where it is known; true where it is a version more of an article. */
  private @Nullable Boolean article(Reading reading, ArticleWriter rows, Versions versions) {
    RawItem raw = reading.document().raw();
    String article = raw.sourceKey().isEmpty() ? raw.id() : raw.sourceKey();
    Held held =
        session.one(
            "SELECT row, article, current, generation, reader, preference FROM documents"
                + " WHERE id = ?",
            row ->
                new Held(
                    row.number(1),
                    row.text(2),
                    row.flag(3),
                    row.number(4),
                    row.text(5),
                    row.text(6)),
            raw.id());
    if (held != null && isKnown(held.reader(), held.preference(), raw, reader)) {
      return null;
    }
    if (held != null) {
      versions.remove(held.row(), held.current());
    }
    rows.write(reading, article, held == null ? generation : held.generation(), run, reader);
    return versions.settle(article) && held == null;
  }

  static boolean isKnown(String heldReader, String heldPreference, RawItem item, String reader) {
    return heldReader.equals(reader) && heldPreference.compareTo(Preference.of(item)) <= 0;
  }

  String reader() {
    return reader;
  }

  /** Gives articles without a day the one that others tell; before all else is derived. */
  void date(Parley parley) {
    new DayDerivation(session, parley).run();
  }

  /**
   * Derives what lies behind: actors, sides of speakers, groups of claims.
   *
   * @param left told how many kinds of claims are left
   */
  void derive(IntConsumer left) {
    new ActorDerivation(session).run();
    new SideDerivation(session).run();
    new GroupDerivation(session).run(left);
    new EventDerivation(session).run();
    new FigureDerivation(session).run();
    session.run("PRAGMA optimize");
  }

  /** Ends the run. */
  void end(@Nullable String fault, Instant now) {
    session.run(
        "UPDATE runs SET state = ?, ended = ?, fault = ? WHERE id = ?",
        fault == null ? "done" : "failed",
        now.toString(),
        fault,
        run);
    run = 0;
  }

  long run() {
    return run;
  }

  Session session() {
    return Objects.requireNonNull(session);
  }

  @Override
  public void close() {
    try {
      session.close();
    } finally {
      lock.close();
    }
  }
}
