package org.parley.engine.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;

/** Real dirty reports that can't be published with the code: read where a folder holds them. */
final class SeedReportsTest {
  private static List<Path> files = List.of();

  @BeforeAll
  static void find() throws IOException {
    String folder = System.getenv("PARLEY_SHARED");
    if (folder == null) {
      System.out.println(
          "seed reports are not read: PARLEY_SHARED names no folder that holds them");
    }
    assumeTrue(folder != null, "PARLEY_SHARED is unset");
    try (Stream<Path> list = Files.list(Path.of(folder, "seeds"))) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Document read(int seed) throws IOException {
    Document document = Items.read(Files.readString(files.get(seed), UTF_8));
    DocumentInvariants.check(document);
    return document;
  }

  private static List<Integer> linesOf(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> document.text().alignment().toReceived(block.span()).start())
        .map(start -> lineOf(document, start))
        .toList();
  }

  private static List<Integer> droppedLines(Document document, String why) {
    return document.dropped().stream()
        .filter(dropped -> dropped.why().equals(why))
        .map(Dropped::received)
        .map(span -> lineOf(document, span.start()))
        .distinct()
        .toList();
  }

  private static int lineOf(Document document, int offset) {
    return 1
        + (int) document.raw().text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  @Test
  void noSeedHasADate() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      assertThat(read(i).published()).isEqualTo(Dated.unknown());
      assertThat(read(i).language()).isEqualTo("en");
    }
  }

  @Test
  void firstHasADamagedMarkAPromotionAndAVideoCard() throws IOException {
    Document document = read(0);
    assertThat(document.repairs()).hasSize(1);
    assertThat(document.repairs().get(0).after()).isEqualTo("\"");
    assertThat(linesOf(document, Block.Kind.HEADING)).containsExactly(11, 16, 24, 28);
    assertThat(linesOf(document, Block.Kind.CAPTION)).containsExactly(19, 20);
    assertThat(droppedLines(document, Draft.PROMOTION)).containsExactly(8);
    assertThat(droppedLines(document, Draft.FURNITURE)).containsExactly(20);
    assertThat(document.clean()).doesNotContain("0:29").doesNotContain("1 day ago");
    assertThat(document.title()).isNull();
  }

  @Test
  void secondHasASplitNameAndAGluedPromotion() throws IOException {
    Document document = read(1);
    assertThat(document.repairs()).hasSize(1);
    assertThat(document.repairs().get(0).rule()).isEqualTo("word-split-at-line-end");
    assertThat(droppedLines(document, Draft.PROMOTION)).containsExactly(13);
    assertThat(linesOf(document, Block.Kind.HEADING)).isEmpty();
  }

  @Test
  void thirdCreditsItsAgencies() throws IOException {
    Document document = read(2);
    assertThat(document.agencies())
        .containsExactly("Associated Press", "Agence France-Presse", "Reuters");
    assertThat(linesOf(document, Block.Kind.CREDIT)).containsExactly(16);
    assertThat(document.blocks()).hasSize(16);
    assertThat(document.repairs()).isEmpty();
  }

  @Test
  void fourthPrintsItsCaptionsTwice() throws IOException {
    Document document = read(3);
    assertThat(linesOf(document, Block.Kind.HEADING)).containsExactly(1, 10, 22, 35);
    assertThat(linesOf(document, Block.Kind.CAPTION)).containsExactly(8, 29);
    assertThat(droppedLines(document, Draft.DUPLICATE)).containsExactly(7, 28);
    assertThat(droppedLines(document, Draft.FURNITURE)).containsExactly(43);
    assertThat(document.repairs()).isEmpty();
  }

  @Test
  void fifthIsAnAggregatorsPage() throws IOException {
    Document document = read(4);
    List<String> lines = document.raw().text().lines().toList();
    assertThat(document.title()).isEqualTo(lines.get(9));
    assertThat(document.outlet().name()).isEqualTo(lines.get(4));
    assertThat(document.section()).isEqualTo(lines.get(6));
    assertThat(document.authors()).containsExactly(lines.get(7));
    assertThat(linesOf(document, Block.Kind.HEADING)).containsExactly(10);
    assertThat(linesOf(document, Block.Kind.CAPTION)).containsExactly(58);
    assertThat(droppedLines(document, Draft.PROMOTION)).containsExactly(22);
    assertThat(droppedLines(document, Draft.FRONT_MATTER)).contains(1, 2, 4, 5, 6, 7);
    assertThat(droppedLines(document, Draft.FURNITURE)).contains(70, 71, 80, 81);
    assertThat(linesOf(document, Block.Kind.PARAGRAPH)).last().isEqualTo(68);
    assertThat(document.agencies()).isEmpty();
  }
}
