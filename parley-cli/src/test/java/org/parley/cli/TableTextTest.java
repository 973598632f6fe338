package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.table.Told;
import org.parley.model.Reading;
import org.parley.model.Stance;
import org.parley.model.Standing;

class TableTextTest {
  @ParameterizedTest
  @ValueSource(ints = {40, 80, 100, 160})
  void isLaidOutForItsWidth(int width) {
    Run run = Run.wide(width, "table", "talks");
    assertThat(run.out().lines()).allMatch(line -> Wrap.width(line) <= width);
    Golden.check("table/width-" + width + ".txt", run.out());
  }

  @Test
  void needsNoGlyphs() {
    Run run = Run.of("table", "--ascii", "--sentences", "talks");
    assertThat(run.out().chars()).allMatch(c -> c < 0x7F);
    Golden.check("table/ascii.txt", run.out());
  }

  @Test
  void listsTheSentencesWithCopiesUnderTheirWords() {
    Golden.check("table/sentences.txt", Run.of("table", "--sentences", "talks").out());
  }

  @Test
  void hasColoursOnlyWhereTheyAreWanted() {
    assertThat(Run.of("table", "talks").out()).doesNotContain("\u001B");
    String coloured = Run.of(100, true, Run.talks(), "table", "talks").out();
    assertThat(coloured).contains("\u001B[1;31m\u2715 rejects\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualToIgnoringWhitespace(Run.of("table", "talks").out());
  }

  @Test
  void showsHostileWordsEscaped() {
    String esc = "\u001B]0;gone\u0007\u009B2J";
    Reading hostile =
        Told.by("Evil\u202Etsop " + esc, "2031-03-04")
            .title("T" + esc)
            .says("Arland wants \u001B[2J the gulf \u2066cleared\u2069 of\u200F nets\r\nnow.")
            .position("Arland\u001B[1m", Stance.DEMAND, "fish\u001Bing", "\u001B[2J the gulf")
            .about("x" + esc)
            .speaker("Mara\u202E Teel" + esc, Standing.HEAD)
            .toldBy("Bor\u0008land")
            .reading();
    Run run = Run.of(80, false, Run.reading(List.of(hostile)), "table", "--sentences", "x");
    assertThat(run.code()).isZero();
    assertThat(run.out().codePoints())
        .noneMatch(
            c ->
                c != '\n'
                    && (Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT));
    assertThat(run.out()).contains("\\u001B[2J the gulf").contains("\\u202E");
  }

  @Test
  void breaksAWordThatIsLongerThanItsColumn() {
    Reading longWord =
        Told.by("Gull Post", "2031-03-04")
            .says("Arland wants " + "x".repeat(5000) + " today.")
            .position("Arland", Stance.DEMAND, "other", "x".repeat(5000))
            .reading();
    Run run = Run.of(80, false, Run.reading(List.of(longWord)), "table", "--sentences", "x");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
