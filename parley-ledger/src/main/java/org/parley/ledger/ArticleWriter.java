package org.parley.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Echoes;
import org.parley.engine.table.Source;
import org.parley.engine.table.Statement;
import org.parley.model.Alignment;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Given;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.RawItem;
import org.parley.model.Reading;
import org.parley.model.Repair;
import org.parley.model.Role;

/** Writes the rows of one reading. Used inside one transaction; not thread-safe. */
final class ArticleWriter {
  private static final String PASSAGE =
      "INSERT INTO passages (row, document, n, id, begins, ends, kind, paragraph, hash, echo, text)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MENTION =
      "INSERT INTO mentions (document, n, begins, ends, kind, surface, name, country, type, value,"
          + " party, role, role_party, standing, role_begins, role_ends)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String DOCUMENT =
      "INSERT INTO documents (id, article, current, generation, run, reader, preference, ref, uri,"
          + " media_type, captured_at, outlet_id, outlet, title, authors, section, agencies,"
          + " language, published_from, published_to, published_at, published_precision,"
          + " published_how, published_begins, published_ends, day, given, text, received,"
          + " alignment, repairs, dropped, blocks, seen_day)"
          + " VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Session session;
  private final PassageRows passageRows;
  private final QuoteWriter quotes;
  private final PositionWriter positions;
  private final EventWriter events;
  private final FigureWriter figures;

  ArticleWriter(Session session) {
    this.session = session;
    passageRows = new PassageRows(session);
    quotes = new QuoteWriter(session);
    positions = new PositionWriter(session);
    events = new EventWriter(session);
    figures = new FigureWriter(session);
  }

  /** Writes all rows of the reading as those of a version that is not current; its row. */
  long write(Reading reading, String article, long generation, long run, String reader) {
    Document document = reading.document();
    List<Statement> statements =
        reading.positions().stream()
            .map(position -> Statement.of(Source.of(document), document, position))
            .toList();
    long row = document(document, article, generation, run, reader, seenDay(document, statements));
    Map<String, Long> passages = passages(reading, row);
    mentions(reading, row);
    quotes.write(reading, row);
    List<Statement> all = new ArrayList<>(statements);
    reading.unsided().stream()
        .map(position -> Statement.of(Source.of(document), document, position))
        .forEach(all::add);
    positions.write(all, row, passages);
    events.write(reading, row, passages);
    figures.write(reading, row, passages);
    return row;
  }

  private static @Nullable LocalDate seenDay(Document document, List<Statement> statements) {
    LocalDate seen = document.published().dayOrNull();
    for (Statement statement : statements) {
      LocalDate day = statement.day();
      seen = seen == null || day != null && day.isBefore(seen) ? day : seen;
    }
    return seen;
  }

  private long document(
      Document document,
      String article,
      long generation,
      long run,
      String reader,
      @Nullable LocalDate seenDay) {
    RawItem raw = document.raw();
    Dated published = document.published();
    boolean same = document.text().received().equals(document.clean());
    return session.insert(
        DOCUMENT,
        document.id(),
        article,
        generation,
        run,
        reader,
        Preference.of(raw),
        raw.ref(),
        raw.uri(),
        JsonColumn.word(raw.mediaType()),
        JsonColumn.text(raw.capturedAt()),
        document.outlet() == null ? null : document.outlet().id(),
        document.outlet() == null ? null : document.outlet().name(),
        document.title(),
        JsonColumn.of(document.authors()),
        document.section(),
        JsonColumn.of(document.agencies()),
        document.language(),
        JsonColumn.text(published.from()),
        JsonColumn.text(published.to()),
        JsonColumn.text(published.at()),
        JsonColumn.word(published.precision()),
        JsonColumn.word(published.how()),
        published.evidence() == null ? null : published.evidence().start(),
        published.evidence() == null ? null : published.evidence().end(),
        JsonColumn.text(published.dayOrNull()),
        given(raw.given()),
        document.clean(),
        same ? null : packed(document.text().received()),
        same ? null : alignment(document.text().alignment()),
        repairs(document.repairs()),
        dropped(document.dropped()),
        JsonColumn.of(
            document.blocks().stream()
                .map(b -> List.of(b.span().start(), b.span().end(), JsonColumn.word(b.kind())))
                .toList()),
        JsonColumn.text(seenDay));
  }

  private static String given(Given given) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("authors", given.authors());
    put(fields, "title", given.title());
    put(fields, "outlet", given.outlet());
    put(fields, "published", given.published());
    put(fields, "section", given.section());
    put(fields, "language", given.language());
    return JsonColumn.of(fields);
  }

  private static void put(Map<String, Object> fields, String key, @Nullable String value) {
    if (value != null) {
      fields.put(key, value);
    }
  }

  private static String alignment(Alignment alignment) {
    return JsonColumn.of(
        alignment.runs().stream()
            .map(run -> new int[] {run.clean(), run.received(), run.length()})
            .toList());
  }

  private static String repairs(List<Repair> repairs) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Repair repair : repairs) {
      Map<String, Object> fields = new TreeMap<>();
      fields.put("kind", repair.kind());
      fields.put("received", JsonColumn.pair(repair.received()));
      fields.put("before", repair.before());
      fields.put("after", repair.after());
      fields.put("rule", repair.rule());
      all.add(fields);
    }
    return JsonColumn.of(all);
  }

  private static String dropped(List<Dropped> dropped) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Dropped each : dropped) {
      Map<String, Object> fields = new TreeMap<>();
      fields.put("received", JsonColumn.pair(each.received()));
      fields.put("why", each.why());
      all.add(fields);
    }
    return JsonColumn.of(all);
  }

  private static byte[] packed(String received) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(received.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return packed.toByteArray();
  }

  private Map<String, Long> passages(Reading reading, long document) {
    LocalDate day = reading.document().published().dayOrNull();
    Map<String, Long> rows = new HashMap<>();
    int n = 0;
    for (Passage passage : reading.passages()) {
      long row = passageRows.next(day);
      rows.put(passage.id(), row);
      session.later(
          PASSAGE,
          row,
          document,
          n++,
          passage.id(),
          passage.span().start(),
          passage.span().end(),
          JsonColumn.word(passage.kind()),
          passage.paragraph(),
          passage.hash(),
          Echoes.isLongEnough(passage.text()),
          passage.text());
    }
    session.flush(PASSAGE);
    return rows;
  }

  private void mentions(Reading reading, long document) {
    int n = 0;
    for (Mention mention : reading.mentions()) {
      Role role = mention.role();
      session.later(
          MENTION,
          document,
          n++,
          mention.span().start(),
          mention.span().end(),
          JsonColumn.word(mention.kind()),
          mention.surface(),
          mention.name(),
          mention.country(),
          mention.time() == null ? null : mention.time().type(),
          mention.time() == null ? null : mention.time().value(),
          mention.party(),
          role == null ? null : role.title(),
          role == null ? null : role.party(),
          role == null || role.standing() == null ? null : JsonColumn.word(role.standing()),
          role == null ? null : role.words().start(),
          role == null ? null : role.words().end());
    }
    session.flush(MENTION);
  }
}
