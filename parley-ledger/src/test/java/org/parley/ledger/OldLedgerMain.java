package org.parley.ledger;

import java.nio.file.Path;

/**
 * Makes the stored ledger that {@link MigrationTest} opens. To be run once for each version, with
 * the code of the last commit of that version, before the next one is begun.
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
      // So that a build reads it again, as after a newer engine.
      session.run("UPDATE documents SET reader = 'older'");
      session.run("PRAGMA journal_mode = DELETE");
      session.run("PRAGMA page_size = 1024");
      session.run("VACUUM");
    }
  }
}
