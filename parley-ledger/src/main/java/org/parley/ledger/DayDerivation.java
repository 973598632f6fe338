package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Parley;
import org.parley.engine.day.ArticleWords;
import org.parley.engine.day.DayIndex;
import org.parley.engine.day.InferredDay;
import org.parley.engine.day.SamePassage;
import org.parley.model.Dated;
import org.parley.model.Reading;

/**
 * Gives articles without a day the one that dated articles tell, by the engine's {@link DayIndex},
 * and takes it back where they tell it no more. An article that gets a day, or loses one, is read
 * again with it, so that its weekdays and what was said on them have theirs. Before all other
 * derivations.
 */
final class DayDerivation {
  /** Articles sought at once; each such part reads the dated ones once. */
  private static final int PART = 4_000;

  private record Place(String article, long generation, long run, String reader) {}

  private final Session session;
  private final Parley parley;
  private final UndatedRows undated;

  DayDerivation(Session session, Parley parley) {
    this.session = session;
    this.parley = parley;
    undated = new UndatedRows(session);
  }

  /** Derives all days, in one transaction. */
  void run() {
    session.writing(this::derive);
  }

  private void derive() {
    String state = undated.state();
    String done = session.one("SELECT state FROM days_derived", row -> row.text(1));
    if (state.equals(done)) {
      return;
    }
    session.run("DELETE FROM days_derived");
    all();
    session.run("INSERT INTO days_derived (state) VALUES (?)", undated.state());
  }

  private void all() {
    for (long row : undated.withVersions()) {
      Dated own =
          Objects.requireNonNull(
              session.one(
                  "SELECT own_from, own_to, own_precision, own_how, own_begins, own_ends"
                      + " FROM inferred_days WHERE document = ?",
                  r -> UndatedRows.dated(r, 1),
                  row));
      write(row, own, true);
    }
    List<UndatedRows.Undated> open = undated.open();
    for (int from = 0; from < open.size(); from += PART) {
      part(open.subList(from, Math.min(open.size(), from + PART)));
    }
  }

  private void part(List<UndatedRows.Undated> open) {
    List<ArticleWords> words = new ArrayList<>();
    open.forEach(each -> words.add(undated.words(each)));
    DayIndex index = new DayIndex(words);
    undated.dated(index::add);
    SortedMap<String, InferredDay> days = index.days();
    for (UndatedRows.Undated each : open) {
      InferredDay day = days.get(each.id());
      Dated now = day == null ? each.own() : day.dated();
      String passages = day == null ? null : json(day);
      boolean same = now.equals(each.told()) && Objects.equals(passages, each.passages());
      if (!same) {
        boolean moved = !Objects.equals(now.dayOrNull(), each.told().dayOrNull());
        long row = write(each.row(), now, moved);
        if (passages != null) {
          keep(row, each.own(), passages);
        }
      }
    }
  }

  /** Puts the day into the article's row, and reads it again where it may change its claims. */
  private long write(long row, Dated dated, boolean again) {
    session.run("DELETE FROM inferred_days WHERE document = ?", row);
    if (!again) {
      session.run(
          "UPDATE documents SET published_from = ?, published_to = ?, published_precision = ?,"
              + " published_how = ?, published_begins = ?, published_ends = ? WHERE row = ?",
          text(dated.from()),
          text(dated.to()),
          JsonColumn.word(dated.precision()),
          JsonColumn.word(dated.how()),
          dated.evidence() == null ? null : dated.evidence().start(),
          dated.evidence() == null ? null : dated.evidence().end(),
          row);
      return row;
    }
    Place place =
        Objects.requireNonNull(
            session.one(
                "SELECT article, generation, run, reader FROM documents WHERE row = ?",
                r -> new Place(r.text(1), r.number(2), r.number(3), r.text(4)),
                row));
    Reading reading = parley.read(undated.item(row), dated);
    Versions versions = new Versions(session);
    versions.remove(row, session.number("SELECT current FROM documents WHERE row = ?", row) == 1);
    long written =
        new ArticleWriter(session)
            .write(reading, place.article(), place.generation(), place.run(), place.reader());
    versions.settle(place.article());
    return written;
  }

  private void keep(long row, Dated own, String passages) {
    session.run(
        "INSERT INTO inferred_days (document, own_from, own_to, own_precision, own_how,"
            + " own_begins, own_ends, passages) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        row,
        text(own.from()),
        text(own.to()),
        JsonColumn.word(own.precision()),
        JsonColumn.word(own.how()),
        own.evidence() == null ? null : own.evidence().start(),
        own.evidence() == null ? null : own.evidence().end(),
        passages);
  }

  private static String json(InferredDay day) {
    List<List<Object>> all = new ArrayList<>();
    for (SamePassage same : day.passages()) {
      all.add(
          List.of(
              same.words().start(),
              same.words().end(),
              same.document(),
              same.passage(),
              same.day().toString()));
    }
    return JsonColumn.of(all);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
