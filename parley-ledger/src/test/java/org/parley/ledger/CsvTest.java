package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void defusesWhatASpreadsheetWouldRun() {
    for (String cell : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'quoted", "＝1")) {
      assertThat(Csv.line(List.of(cell))).isEqualTo("\"'" + cell + "\"\r\n");
    }
    assertThat(Csv.line(List.of("a=1"))).isEqualTo("\"a=1\"\r\n");
  }

  @Test
  void quotesAndKeepsLineBreaks() {
    assertThat(Csv.line(Arrays.asList("a \"b\"\n,c", null, 3, "", 0.5)))
        .isEqualTo("\"a \"\"b\"\"\n,c\",,3,\"\",0.5\r\n");
  }

  @Test
  void isUndoneByTakingTheApostropheAway() {
    for (String cell : List.of("=x", "'=x", "''", "plain", "")) {
      String written = Csv.line(List.of(cell)).strip();
      String read = written.substring(1, written.length() - 1);
      assertThat(read.startsWith("'") ? read.substring(1) : read).isEqualTo(cell);
    }
  }
}
