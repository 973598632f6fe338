package org.parley.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.EventModality;

/** Invented articles that tell acts and figures. */
final class Acts {
  static final List<String> LINES =
      List.of(
          line(
              "1",
              "Gull Post",
              "2031-03-05",
              "Arlander troops shelled the Borlander town of Kell on Tuesday. At least 12 Borlander"
                  + " soldiers were killed, the Borlander army said. Arlander President Orla Venn met"
                  + " Borlander President Ino Vask in Geneva on Monday."),
          line(
              "2",
              "Heron News",
              "2031-03-04",
              "Borland was attacked by Arland again on Tuesday, and people fled from the coast. Some"
                  + " 40 Borlander soldiers were killed, Arland said. More than 3,000 people fled."),
          line(
              "3",
              "Tern Times",
              "2031-03-05",
              "Arlander troops shelled the Borlander town of Kell on Tuesday. At least 12 Borlander"
                  + " soldiers were killed, the Borlander army said."),
          line(
              "4",
              "Tern Times",
              "2031-03-06",
              "Arland did not attack Borland on Wednesday. Masked men attacked a shop. Arland"
                  + " attacked Borland in Oslo on Thursday. Arland attacked Borland in Geneva, on the"
                  + " lake, on Thursday. Arland sent medicine to Borland."),
          line(
              "5",
              "Gull Post",
              "2031-03-06",
              "Orla Venn accused Borland of lies. The army of Borland seized a ship of Arland, the"
                  + " Arlander army said. Arland rejected a ceasefire on Thursday."));

  private Acts() {}

  static String line(String id, String outlet, String day, String text) {
    return "{\"id\":\""
        + id
        + "\",\"url\":\"https://news.example/"
        + id
        + "\",\"outlet\":\""
        + outlet
        + "\",\"date\":\""
        + day
        + "\",\"text\":\""
        + text
        + "\"}";
  }

  static Path write(Path file) {
    return Corpus.write(file, LINES);
  }

  /** Articles of other days with a figure each. */
  static Path figures(Path file, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          "Arlander shells killed " + (20 + i) + " Borlander soldiers, the Borlander army said.";
      lines.add(line("f" + i, "Gull Post", LocalDate.of(2031, 4, 1).plusDays(i).toString(), text));
    }
    return Corpus.write(file, lines);
  }

  /** All acts and positions, the oldest first. */
  static TimelineFilter everything() {
    return filter(List.of(), EnumSet.allOf(EventModality.class), 0);
  }

  /** What is usually shown of a party, the oldest first. */
  static TimelineFilter of(String party) {
    return filter(List.of(party), TimelineFilter.SHOWN, 2);
  }

  private static TimelineFilter filter(
      List<String> parties, Set<EventModality> modalities, int sides) {
    return new TimelineFilter(
        TimelineFilter.What.ALL,
        parties,
        null,
        List.of(),
        Set.of(),
        List.of(),
        modalities,
        sides,
        sides == 0,
        null,
        null,
        null,
        true);
  }
}
