package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.table.View;

class FullDiskTest {
  private static final int ARTICLES = 150;

  @TempDir Path folder;

  @Test
  void storesNothingHalfWhenTheFileMayNotGrow() {
    Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(3, ARTICLES));
    Path ledger = folder.resolve("l");
    LedgerFault fault =
        catchThrowableOfType(
            LedgerFault.class, () -> Building.run(Building.into(ledger).atMost(250), input));
    assertThat(fault.line())
        .isEqualTo(
            ledger
                + ": the disk is full [ledger-disk-full]; make room and run the same command again;"
                + " it goes on where it stopped");
    assertGoesOn(ledger, input);
  }

  /** What is there is whole, and the next build makes it as if nothing had been. */
  private void assertGoesOn(Path ledger, Path input) {
    try (Ledger open = Building.open(ledger)) {
      assertThat(open.articles()).isBetween(1, ARTICLES - 1);
      assertThat(open.checkup().problems()).allMatch(problem -> problem.contains("broken off"));
    }
    Building.build(ledger, input);
    Path undisturbed = folder.resolve("undisturbed");
    Building.build(undisturbed, input);
    Building.assertSame(Building.exports(undisturbed), Building.exports(ledger));
  }

  /** On a real small disk, where this machine lets a test have one. */
  @Test
  void goesOnWhenTheDiskHasRoomAgainAndIsReadWhereNothingCanBeWritten() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=1400k", "tmpfs", disk.toString()));
    try {
      Path input = Corpus.write(folder.resolve("in.jsonl"), Corpus.lines(3, ARTICLES));
      Path ledger = disk.resolve("l");
      LedgerFault fault =
          catchThrowableOfType(LedgerFault.class, () -> Building.build(ledger, input));
      assertThat(fault.code()).isEqualTo(LedgerFault.Code.DISK_FULL);
      assertThat(ran("mount", "-o", "remount,size=60m", disk.toString())).isTrue();
      assertGoesOn(ledger, input);
      assertThat(ran("mount", "-o", "remount,ro", disk.toString())).isTrue();
      try (Ledger open = Building.open(ledger)) {
        assertThat(open.table(View.all(), false).rows()).isNotEmpty();
      }
      assertThatThrownBy(() -> Building.build(ledger, input))
          .isInstanceOf(LedgerFault.class)
          .extracting(e -> ((LedgerFault) e).code())
          .isEqualTo(LedgerFault.Code.READ_ONLY);
    } finally {
      ran("umount", disk.toString());
    }
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
