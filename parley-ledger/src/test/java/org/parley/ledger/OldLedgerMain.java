package org.parley.ledger;

import java.nio.file.Path;

/**
 * Makes the stored ledger of version 1 that {@link MigrationTest} opens, from a new one: takes out
 * what version 2 brought. It was run once; a new one is needed only if version 1 had another form.
 */
final class OldLedgerMain {
  private OldLedgerMain() {}

  /**
   * Builds in the folder {@code args[0]}; the file is {@code ledger.sqlite} there, its input {@code
   * in.jsonl} beside it.
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Building.build(folder, Corpus.write(folder.resolveSibling("in.jsonl"), Corpus.lines(7, 6)));
    try (Session session = new LedgerFolder(folder).write(null)) {
      session.script(
          "DROP TRIGGER passages_stems_in; DROP TRIGGER passages_stems_out; DROP TABLE stems;"
              + " DROP TRIGGER documents_coverage; DROP TABLE coverage; DROP TABLE outlet_days; DROP TABLE speaker_sides; DROP INDEX positions_by_speaker; DROP TABLE redirects;"
              + " DROP TABLE actors; DROP TABLE names; DROP TABLE kind_days;"
              + " DROP INDEX positions_by_group; DROP TABLE claim_groups;"
              + " ALTER TABLE documents DROP COLUMN seen_day;"
              + " UPDATE positions SET claim_group = NULL;"
              + " UPDATE documents SET reader = 'older'; PRAGMA user_version = 1;");
      session.run("PRAGMA journal_mode = DELETE");
      session.run("PRAGMA page_size = 1024");
      session.run("VACUUM");
    }
  }
}
