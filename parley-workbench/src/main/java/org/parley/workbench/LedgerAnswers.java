package org.parley.workbench;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Csv;
import org.parley.ledger.Ledger;
import org.parley.ledger.Listing;
import org.parley.ledger.SearchListing;
import org.parley.workbench.view.ListView;

/** Answers from the ledger: one object, a page of a list, all of a list. */
final class LedgerAnswers {
  /** Lists that are sent whole at once; each holds a ledger as long as its reader takes. */
  private static final int MOST_STREAMS = 4;

  /** Seconds that a list waits for its turn. */
  private static final int PATIENCE = 10;

  private static final int BUFFER = 1 << 14;

  private static final String TEXT = "text/plain; charset=utf-8";

  /** The forms of a list that hold all its rows. */
  enum Twin {
    JSON("application/json"),
    CSV("text/csv; charset=utf-8; header=present"),
    JSONL("application/x-ndjson");

    private final String type;

    Twin(String type) {
      this.type = type;
    }

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Ledgers ledgers;
  private final Semaphore streams = new Semaphore(MOST_STREAMS);

  /** Another program may give other answers of the same ledger. */
  private final String program = Long.toString(System.nanoTime());

  LedgerAnswers(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  void one(Context context, Route route) {
    answer(
        context,
        Answer.JSON,
        route.parameters(),
        (ledger, asked) -> Json.bytes(route.answer().apply(ledger, asked)));
  }

  void text(Context context, Route route) {
    answer(
        context,
        TEXT,
        route.parameters(),
        (ledger, asked) ->
            route.answer().apply(ledger, asked).toString().getBytes(StandardCharsets.UTF_8));
  }

  void page(Context context, Route route) {
    answer(
        context,
        Answer.JSON,
        Routes.and(route.parameters(), "limit", "cursor"),
        (ledger, asked) -> Json.bytes(page(list(route, ledger, asked), asked)));
  }

  private static ListPage<?> list(Route route, Ledger ledger, Parameters asked) {
    return (ListPage<?>) route.answer().apply(ledger, asked);
  }

  private static <T> Object page(ListPage<T> list, Parameters asked) {
    int limit = asked.limit();
    Listing.Slice<T> slice;
    try {
      slice = list.listing().slice(asked.cursor(), limit);
    } catch (IllegalArgumentException e) {
      throw Problem.bad(
          "bad-cursor", "cursor: not one of this list; take the \"next\" of an answer as it is");
    }
    long total = list.listing().total();
    List<Object> items = slice.items().stream().map(list.view()).toList();
    String next = Cursor.of(slice.next());
    return list.listing() instanceof SearchListing
        ? SearchPage.page(total, items, next)
        : new ListView<>(total, items, next);
  }

  private void answer(
      Context context,
      String type,
      Set<String> names,
      BiFunction<Ledger, Parameters, byte[]> answer) {
    Parameters asked = new Parameters(context.queryParamMap(), names, id(context));
    Optional<byte[]> body =
        ledgers.with(
            ledger ->
                ledger.reading(
                    () ->
                        Answer.isKnown(context, tag(context, ledger))
                            ? Optional.<byte[]>empty()
                            : Optional.of(answer.apply(ledger, asked))));
    if (body.isPresent()) {
      Answer.time(context);
      context.contentType(type).result(body.get());
    }
  }

  private String tag(Context context, Ledger ledger) {
    String query = context.queryString();
    return Answer.tag(
        program, ledger.stamp(), context.req().getRequestURI(), query == null ? "" : query);
  }

  /** Sends all rows, one after the other as they are read. */
  void stream(Context context, Route route, Twin twin) {
    Parameters asked = new Parameters(context.queryParamMap(), route.parameters(), id(context));
    awaitTurn();
    try {
      ledgers.<@Nullable Object>with(
          ledger ->
              ledger.reading(
                  () -> {
                    ListPage<?> list = list(route, ledger, asked);
                    if (!Answer.isKnown(context, tag(context, ledger))) {
                      Answer.time(context);
                      context.contentType(twin.type);
                      if (twin != Twin.JSON) {
                        context.header(
                            "Content-Disposition", "attachment; filename=\"" + name(route, twin));
                      }
                      write(context, list, twin);
                    }
                    return true;
                  }));
    } finally {
      streams.release();
    }
  }

  private void awaitTurn() {
    boolean turn = false;
    try {
      turn = streams.tryAcquire(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!turn) {
      throw Problem.later(
          "busy", "other lists are being sent at the moment; ask again when they are done");
    }
  }

  private static String name(Route route, Twin twin) {
    String path = route.path();
    return "parley-" + path.substring(path.lastIndexOf('/') + 1) + twin.ending() + "\"";
  }

  private static <T> void write(Context context, ListPage<T> list, Twin twin) {
    try {
      // However little the first row is: all of them are much.
      context.minSizeForCompression(0);
      OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
      if (twin == Twin.CSV) {
        text(out, Csv.line(list.columns()));
      } else if (twin == Twin.JSON) {
        text(out, "{\"items\":[");
      }
      long[] count = new long[1];
      list.listing()
          .each(
              item -> {
                if (twin == Twin.CSV) {
                  text(out, Csv.line(list.cells().apply(item)));
                } else {
                  text(out, twin == Twin.JSON && count[0] > 0 ? ",\n" : "");
                  bytes(out, Json.bytes(list.view().apply(item)));
                  text(out, twin == Twin.JSONL ? "\n" : "");
                }
                count[0]++;
              });
      if (twin == Twin.JSON) {
        text(out, "],\"total\":" + count[0] + ",\"next\":null}");
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(OutputStream out, String text) {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(OutputStream out, byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id in the path, without the ending of its twin. */
  private static String id(Context context) {
    String id = context.pathParamMap().getOrDefault("id", "");
    return id.endsWith(".json") ? id.substring(0, id.length() - ".json".length()) : id;
  }
}
