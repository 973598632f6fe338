package org.parley.engine.flow;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.raw.InputError;
import org.parley.engine.raw.RawReader;
import org.parley.engine.raw.RawSink;
import org.parley.model.Given;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/**
 * Reads articles on several threads and hands them over in the order in which they came. Few are
 * under way at once, and fewer the larger they are, so that memory is bounded by the threads and
 * not by the input.
 */
public final class OrderedReading {
  /** Characters under way beyond which nothing more is begun. */
  private static final long LARGEST_TOTAL = 4_000_000;

  private final Pipeline pipeline;
  private final @Nullable LocalDate published;
  private final int threads;
  private final Predicate<RawItem> wanted;
  private final ReadingSink sink;
  private final Queue<Waiting> waiting = new ArrayDeque<>();
  private long underWay;

  /** A reading that is being made, or an error, in its place of the order. */
  private record Waiting(
      @Nullable Future<Reading> reading, @Nullable InputError error, int length) {}

  /**
   * @param wanted asked on the calling thread before an item is read; one that is not wanted costs
   *     nothing more
   */
  public OrderedReading(
      Pipeline pipeline,
      @Nullable LocalDate published,
      int threads,
      Predicate<RawItem> wanted,
      ReadingSink sink) {
    this.pipeline = pipeline;
    this.published = published;
    this.threads = threads;
    this.wanted = wanted;
    this.sink = sink;
  }

  /** Reads all inputs; what the sink throws ends it and comes out. */
  public void run(RawReader raw, List<String> inputs) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "parley-reader");
              thread.setDaemon(true);
              return thread;
            });
    try {
      raw.read(
          inputs,
          new RawSink() {
            @Override
            public void item(RawItem item) {
              RawItem dated = dated(item);
              if (!wanted.test(dated)) {
                return;
              }
              makeRoom(item.text().length());
              underWay += item.text().length();
              waiting.add(
                  new Waiting(
                      workers.submit(() -> pipeline.read(dated)), null, item.text().length()));
            }

            @Override
            public void error(InputError error) {
              waiting.add(new Waiting(null, error, 0));
              makeRoom(0);
            }
          });
      while (!waiting.isEmpty()) {
        handOver();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private RawItem dated(RawItem item) {
    Given given = item.given();
    if (published == null || given.published() != null) {
      return item;
    }
    Given dated =
        new Given(
            given.title(),
            given.outlet(),
            published.toString(),
            given.authors(),
            given.section(),
            given.language());
    return new RawItem(
        item.id(),
        item.ref(),
        item.sourceKey(),
        item.uri(),
        item.capturedAt(),
        item.mediaType(),
        item.text(),
        dated);
  }

  private void makeRoom(int length) {
    while (!waiting.isEmpty()
        && (waiting.size() > threads * 4 || underWay + length > LARGEST_TOTAL)) {
      handOver();
    }
  }

  private void handOver() {
    Waiting next = waiting.remove();
    underWay -= next.length;
    if (next.error != null) {
      sink.error(next.error);
    }
    if (next.reading != null) {
      sink.reading(Finished.of(next.reading, "reading"));
    }
  }
}
