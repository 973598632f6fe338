package org.parley.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.parley.model.Digest;

/**
 * Makes a ledger of very many articles' claims, to measure: {@code args[0]} its folder, {@code
 * args[1]} how many articles. Each has two invented sentences and a claim; one in twenty prints the
 * claim of one of the {@link #RECENT} articles before it again, some days later.
 */
final class ManyClaimsMain {
  private static final List<String> STANCES =
      List.of("demand", "offer", "accept", "reject", "support");
  private static final List<String> OBJECTS = List.of("[]", "[\"Reed Spit\"]", "[\"Moss League\"]");
  private static final List<String> WORDS =
      List.of(
          "troops",
          "harbour",
          "corridor",
          "monitors",
          "border",
          "pipeline",
          "grain",
          "island",
          "prisoners",
          "villages",
          "convoy",
          "bridge",
          "delegation",
          "treaty",
          "sanctions");
  private static final int DAYS = 1_500;

  /** From these a copy is taken: some weeks where there are 1,000,000 articles. */
  private static final int RECENT = 10_000;

  /** What an article says, to be printed again. */
  private record Sheet(String party, String stance, String issue, String object, String words) {}

  private ManyClaimsMain() {}

  /** Writes the rows that a build would write, then derives as a build does. */
  public static void main(String[] args) {
    int articles = Integer.parseInt(args[1]);
    List<String> issues = org.parley.engine.table.IssueOrder.USUAL;
    LedgerFolder folder = new LedgerFolder(Path.of(args[0]));
    long start = System.nanoTime();
    try (LedgerWriter writer = LedgerWriter.open(folder, Duration.ZERO, Building.NOW)) {
      writer.begin(List.of("generated"), Corpus.profile(), Corpus.PROFILE, Building.NOW);
      Session session = writer.session();
      Random random = new Random(1);
      Sheet[] recent = new Sheet[RECENT];
      // In the order of days, as an archive is.
      for (int done = 0; done < articles; done += 5_000) {
        int from = done;
        session.writing(
            () -> {
              PassageRows rows = new PassageRows(session);
              for (int i = from; i < Math.min(from + 5_000, articles); i++) {
                LocalDate day = LocalDate.of(2031, 3, 1).plusDays((long) i * DAYS / articles);
                article(session, rows, random, sheet(random, recent, issues, i), i, day);
              }
              session.flush(POSITION);
              session.flush(EVIDENCE);
            });
        session.run("UPDATE runs SET stored = ?", from);
      }
      say("stored", start);
      session.writing(
          () -> {
            session.run("UPDATE documents SET current = 1");
            session.run(
                "INSERT OR IGNORE INTO stale SELECT DISTINCT party, stance, issue FROM positions");
          });
      say("current", start);
      writer.derive(left -> {});
      writer.end(null, Building.NOW);
      say("derived", start);
    }
  }

  private static void say(String what, long start) {
    System.out.println(what + " " + (System.nanoTime() - start) / 1_000_000_000 + " s");
  }

  private static final String POSITION =
      "INSERT INTO positions (row, document, n, id, current, begins, ends, party, stance, issue,"
          + " object, addressee, content_begins, content_ends, content, condition,"
          + " condition_outside, said, day, basis, rule, score)"
          + " VALUES (?, ?, 0, ?, 1, 0, ?, ?, ?, ?, ?, '[]', 0, ?, ?, '[]', '[]', ?, ?, 'machine',"
          + " 'made', 0.7)";
  private static final String EVIDENCE =
      "INSERT INTO evidence (position, piece, passage, begins, ends) VALUES (?, 0, ?, 0, ?)";

  private static Sheet sheet(Random random, Sheet[] recent, List<String> issues, int i) {
    int at = i % RECENT;
    if (i > 0 && random.nextInt(20) == 0) {
      recent[at] = recent[random.nextInt(Math.min(i, RECENT))];
      return recent[at];
    }
    String party =
        random.nextInt(5) == 0 ? "Cormark" + random.nextInt(30) : pick(random, Corpus.PARTIES);
    String issue = pick(random, issues);
    String words =
        party
            + " spoke of "
            + issue
            + " and the "
            + pick(random, WORDS)
            + " and the "
            + pick(random, WORDS)
            + " on sheet "
            + i
            + " of the record.";
    recent[at] = new Sheet(party, pick(random, STANCES), issue, pick(random, OBJECTS), words);
    return recent[at];
  }

  private static void article(
      Session session, PassageRows rows, Random random, Sheet sheet, int i, LocalDate day) {
    String words = sheet.words();
    String rest =
        "The "
            + pick(random, WORDS)
            + " lay still before the "
            + pick(random, WORDS)
            + " when sheet "
            + i
            + " was written.";
    String text = words + " " + rest;
    String said = random.nextInt(3) == 0 ? day.minusDays(random.nextInt(4)).toString() : null;
    String id = Digest.sha256("generated", Integer.toString(i));
    long document =
        session.insert(
            "INSERT INTO documents (id, article, current, generation, run, reader, preference, ref,"
                + " media_type, outlet, authors, agencies, language, published_from, published_to,"
                + " published_precision, published_how, day, given, text, repairs, dropped, blocks,"
                + " seen_day) VALUES (?, ?, 0, 1, 1, '', '', ?, 'text', ?, '[]', '[]', 'en', ?, ?,"
                + " 'day', 'given', ?, '{}', ?, '[]', '[]', '[]', ?)",
            id,
            id,
            "g" + i,
            "Outlet " + random.nextInt(200),
            day.toString(),
            day.toString(),
            day.toString(),
            text,
            said == null ? day.toString() : said);
    long passage = passage(session, rows, document, 0, 0, words, id, day);
    passage(session, rows, document, 1, words.length() + 1, rest, id, day);
    session.later(
        POSITION,
        (long) i + 1,
        document,
        Digest.half("claim", words),
        words.length() - 1,
        sheet.party(),
        sheet.stance(),
        sheet.issue(),
        sheet.object(),
        words.length() - 1,
        words.substring(0, words.length() - 1),
        said,
        said == null ? day.toString() : said);
    session.later(EVIDENCE, (long) i + 1, passage, words.length() - 1);
  }

  private static long passage(
      Session session,
      PassageRows rows,
      long document,
      int n,
      int begins,
      String words,
      String id,
      LocalDate day) {
    long row = rows.next(day);
    session.run(
        "INSERT INTO passages (row, document, n, id, begins, ends, kind, paragraph, hash, echo,"
            + " text) VALUES (?, ?, ?, ?, ?, ?, 'sentence', 0, ?, 1, ?)",
        row,
        document,
        n,
        Digest.half(id, Integer.toString(n)),
        begins,
        begins + words.length(),
        Digest.half(words),
        words);
    return row;
  }

  private static String pick(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
