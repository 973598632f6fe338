package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
  @TempDir Path folder;

  private Path pairs(String text) throws IOException {
    return Files.writeString(folder.resolve("pairs.csv"), text);
  }

  @Test
  void comparesEachPair() throws IOException {
    Path file =
        pairs(
            "schema,name1,name2\r\nPerson,\"Venn, Orla\",Orla Venn\r\n"
                + "Company,\"Salt \"\"Works\"\" Ltd\",Salt Works Limited\n"
                + "Person,Orla Venn,Petra Holt\n");
    Run run = Run.of("names", file.toString(), "--format", "jsonl");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out())
        .contains("{\"name1\":\"Venn, Orla\",\"name2\":\"Orla Venn\",\"score\":1.0,\"why\":")
        .contains("\"name1\":\"Salt \\\"Works\\\" Ltd\"");
    assertThat(Run.of("names", file.toString()).out())
        .contains("0.00  Orla Venn | Petra Holt  (orla ~ ");
  }

  @Test
  void saysWhatItCantRead() throws IOException {
    assertThat(Run.of("names", pairs("a,b\n1,2\n").toString()).err()).contains("[csv]");
    assertThat(Run.of("names", folder.resolve("none").toString()).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("names", pairs("name1,name2\n").toString()).code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Run.of("names", "x", "--format", "xml").code()).isEqualTo(ExitCode.USAGE);
  }
}
