package org.parley.ledger;

import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.ReadOptions;
import org.parley.engine.flow.Finished;
import org.parley.engine.profile.Profile;
import org.parley.engine.raw.InputError;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/**
 * Reads inputs into a ledger: on all cores, with one writer beside them that stores whole articles
 * in batches. May be killed at any moment and run again; what is in the ledger is not read twice.
 *
 * @param profileText the profile's YAML to keep in the ledger; null to keep what is there
 * @param patience how long to wait for another writer
 * @param batch articles in one transaction
 * @param mostPages limit of the file in pages of 4096 bytes; null for none
 * @param meanwhile whether what is stored is derived while it reads, ever more rarely, for those
 *     who look at the ledger in the meantime
 */
public record Build(
    LedgerFolder folder,
    Profile profile,
    @Nullable String profileText,
    ReadOptions options,
    InstantSource clock,
    Duration patience,
    int batch,
    @Nullable Long mostPages,
    boolean meanwhile) {
  /** Few enough that a kill loses under a second of work, enough that commits cost little. */
  private static final int BATCH = 64;

  /** After so many articles it is derived for the first time; then after four times as many. */
  private static final int GLANCE = 64;

  /** Characters in one transaction. */
  private static final int LARGEST = 2_000_000;

  /** With the usual batches and patience. */
  public static Build into(
      LedgerFolder folder,
      Profile profile,
      @Nullable String profileText,
      ReadOptions options,
      InstantSource clock) {
    return new Build(
        folder, profile, profileText, options, clock, Duration.ofSeconds(10), BATCH, null, false);
  }

  Build batches(int articles) {
    return new Build(
        folder, profile, profileText, options, clock, patience, articles, mostPages, meanwhile);
  }

  Build atMost(long pages) {
    return new Build(
        folder, profile, profileText, options, clock, patience, batch, pages, meanwhile);
  }

  /** Waits so long for another writer. */
  public Build patient(Duration time) {
    return new Build(
        folder, profile, profileText, options, clock, time, batch, mostPages, meanwhile);
  }

  /** Derives while it reads, so that a reader of the ledger sees a table early. */
  public Build shownMeanwhile() {
    return new Build(
        folder, profile, profileText, options, clock, patience, batch, mostPages, true);
  }

  /** Makes the ledger, empty, where there is none yet: from then on it can be read. */
  public void prepare() {
    if (!folder.exists()) {
      LedgerWriter.open(folder, patience, clock.instant(), mostPages).close();
    }
  }

  /**
   * Reads the inputs. A listener may end it by a {@link CancellationException}; all batches before
   * are stored.
   *
   * @throws LedgerFault if the ledger can't be written; all batches before are stored
   */
  public BuildReport run(List<String> inputs, InputStream standardInput, BuildListener listener) {
    try (LedgerWriter writer = LedgerWriter.open(folder, patience, clock.instant(), mostPages)) {
      writer.begin(inputs, profile, profileText, clock.instant());
      String fault = "ended by a fault";
      try {
        BuildReport report;
        try (Session known = folder.read()) {
          report = new Course(writer, known, listener).run(inputs, standardInput);
        }
        writer.date(Parley.with(profile));
        writer.derive(listener::grouping);
        fault = null;
        return report;
      } catch (LedgerFault e) {
        fault = e.line();
        throw e;
      } catch (CancellationException e) {
        fault = "stopped; run parley build again, it goes on where it stopped";
        throw e;
      } finally {
        end(writer, fault);
      }
    }
  }

  private void end(LedgerWriter writer, @Nullable String fault) {
    try {
      writer.end(fault, clock.instant());
    } catch (LedgerFault e) {
      // What ended the run often can't be written either; the next writer marks it as broken.
      if (fault == null) {
        throw e;
      }
    }
  }

  /** One run of a build. */
  private final class Course implements Parley.Sink {
    private final LedgerWriter writer;
    private final Session known;
    private final BuildListener listener;
    private final ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(task, "parley-writer");
              made.setDaemon(true);
              return made;
            });
    private List<Reading> readings = new ArrayList<>();
    private List<InputError> errors = new ArrayList<>();
    private long characters;
    private int skipped;
    private int metBefore;
    private @Nullable Future<LedgerWriter.Stored> writing;
    private int met;
    private int stored;
    private int knownAll;
    private int superseded;
    private int rejected;
    private int missing;
    // Of the writer's thread alone.
    private int glanced;
    private int nextGlance = GLANCE;

    Course(LedgerWriter writer, Session known, BuildListener listener) {
      this.writer = writer;
      this.known = known;
      this.listener = listener;
    }

    BuildReport run(List<String> inputs, InputStream standardInput) {
      try {
        Parley.with(profile).read(inputs, standardInput, options, this::isWanted, this);
        write();
        settle();
      } finally {
        thread.shutdown();
        drain();
      }
      return new BuildReport(met, stored, knownAll, superseded, rejected, missing);
    }

    /** The writer's connection is not let go of while its thread still uses it. */
    private void drain() {
      Future<LedgerWriter.Stored> last = writing;
      if (last != null) {
        try {
          last.get();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
          // It is told by the fault that ended the run.
          writing = null;
        }
      }
    }

    private boolean isWanted(RawItem item) {
      met++;
      Boolean isKnown =
          known.one(
              "SELECT reader, preference FROM documents WHERE id = ?",
              row -> LedgerWriter.isKnown(row.text(1), row.text(2), item, writer.reader()),
              item.id());
      if (isKnown != null && isKnown) {
        skipped++;
        listener.met();
        return false;
      }
      return true;
    }

    @Override
    public void reading(Reading reading) {
      readings.add(reading);
      characters += reading.document().text().received().length();
      listener.met();
      if (readings.size() >= batch || characters >= LARGEST) {
        write();
      }
    }

    @Override
    public void error(InputError error) {
      errors.add(error);
      rejected += error.kept() ? 0 : 1;
      missing += !error.kept() && error.code() == InputError.Code.NOT_FOUND ? 1 : 0;
      listener.error(error);
    }

    /** Hands what is gathered to the writer, once it is done with what it has. */
    private void write() {
      settle();
      List<Reading> batch = readings;
      List<InputError> failed = errors;
      int metNow = met - metBefore;
      int skippedNow = skipped;
      metBefore = met;
      readings = new ArrayList<>();
      errors = new ArrayList<>();
      characters = 0;
      skipped = 0;
      writing =
          thread.submit(
              () -> {
                LedgerWriter.Stored done = writer.store(batch, failed, metNow, skippedNow);
                glance(done.articles());
                return done;
              });
    }

    private void glance(int more) {
      glanced += more;
      if (meanwhile && glanced >= nextGlance) {
        nextGlance = 4 * glanced;
        writer.derive(left -> {});
      }
    }

    private void settle() {
      Future<LedgerWriter.Stored> last = writing;
      writing = null;
      if (last == null) {
        return;
      }
      LedgerWriter.Stored done = Finished.of(last, "writing");
      stored += done.articles();
      knownAll += done.known();
      superseded += done.superseded();
    }
  }
}
