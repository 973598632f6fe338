package org.parley.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.parley.engine.table.View;

/** Measures a ledger: {@code args[0]} its folder, {@code args[1]} a day, {@code args[2]} words. */
final class TimesMain {
  private TimesMain() {}

  /** Prints the milliseconds of three calls of each question in one process, the first one cold. */
  public static void main(String[] args) {
    long opened = System.nanoTime();
    try (Ledger ledger = Building.open(Path.of(args[0]))) {
      System.out.printf("open %d ms%n", (System.nanoTime() - opened) / 1_000_000);
      LocalDate day = LocalDate.parse(args[1]);
      SearchFilter all = new SearchFilter(null, null, null, null, null, 20);
      SearchFilter until = new SearchFilter(null, "Arland", "ceasefire", null, day, 20);
      time("table", () -> ledger.table(View.all(), false).rows().size());
      time("table --as-of", () -> ledger.table(View.all().asOf(day), false).rows().size());
      time("search", () -> ledger.search(List.of(args[2]), all).size());
      time("search a* phrase", () -> ledger.search(List.of("t*", '"' + args[2] + '"'), all).size());
      time("search --party --issue --to", () -> ledger.search(List.of(args[2]), until).size());
      Hit hit = ledger.search(List.of(args[2]), all).get(0);
      time("show passage", () -> ledger.show(hit.id()).size());
      time("show article", () -> ledger.show(hit.document()).size());
      ledger.show(hit.document()).stream()
          .filter(Entry.Filed.class::isInstance)
          .flatMap(entry -> ((Entry.Filed) entry).claims().stream())
          .findFirst()
          .ifPresent(id -> time("show claim", () -> ledger.show(id).size()));
    }
  }

  private static void time(String what, Supplier<Integer> work) {
    StringBuilder line = new StringBuilder(what).append(':');
    int found = 0;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      found = work.get();
      line.append(' ').append((System.nanoTime() - start) / 1_000_000).append(" ms");
    }
    System.out.println(line.append(" (").append(found).append(')'));
  }
}
