package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTest {
  @TempDir Path folder;

  @Test
  void printsSentencesWithTheirTrees() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "Torvia refused the\noffer. Talks go on.");
    Run run = Run.of("parse", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("# text = Torvia refused the offer.\n")
        .contains("2\trefused\trefuse\tVERB\tVBD\t")
        .contains("4\toffer\toffer\tNOUN\tNN\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No\n")
        .contains("# sent_id = 2\n");
  }

  @Test
  void readsTheWordsOfATreebankAnew() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.conllu"),
            "# sent_id = x\n1-2\tdon't\t_\n1\tDo\t_\n2\tn't\t_\n3\tgo\t_\n\n# sent_id = y\n1\tStop\t_\n");
    Run run = Run.of("parse", "--gold-tokens", file.toString());
    assertThat(
            run.out().lines().filter(line -> !line.isEmpty()).map(line -> line.split("\t", -1)[0]))
        .containsExactly("# sent_id = x", "1", "2", "3", "# sent_id = y", "1");
  }

  @Test
  void saysWhatItCantRead() throws IOException {
    Path binary = Files.write(folder.resolve("b"), new byte[] {1, 0, 2});
    Path words = Files.writeString(folder.resolve("c.conllu"), "# x\nno words\n");
    assertThat(Run.of("parse", folder.resolve("none").toString()).err()).contains("[not-found]");
    assertThat(Run.of("parse", binary.toString()).err()).contains("[binary]");
    assertThat(Run.of("parse", "--gold-tokens", words.toString()).err())
        .contains("line 2: not CoNLL-U [not-conllu]");
    assertThat(Run.of("parse", "--format", "xml", words.toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void letsNothingThroughThatATerminalObeys() throws IOException {
    Path file = Files.writeString(folder.resolve("e.txt"), "Talks \u001b[31m go on.");
    assertThat(Run.of("parse", file.toString()).out()).doesNotContain("\u001b").contains("\uFFFD");
  }
}
