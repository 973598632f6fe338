package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir static Path folder;

  private static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, 50);

  @BeforeAll
  static void build() {
    Building.build(
        folder.resolve("l"),
        Corpus.write(
            folder.resolve("in.jsonl"),
            List.of(
                article("1", "Gull Post", "2031-03-04", "Arland rejected a ceasefire on Monday."),
                article("2", "Heron News", "2031-03-09", "The talks on a cease-fire went on."),
                article("3", "Gull Post", null, "They talked of neutrality in the old hall."))));
  }

  private static String article(String id, String outlet, @Nullable String day, String text) {
    return "{\"id\":\""
        + id
        + "\",\"outlet\":\""
        + outlet
        + "\","
        + (day == null ? "" : "\"date\":\"" + day + "\",")
        + "\"text\":\""
        + text
        + "\"}";
  }

  private static List<String> find(SearchFilter filter, String... words) {
    try (Ledger ledger = Building.open(folder.resolve("l"))) {
      return ledger.search(List.of(words), filter).stream().map(SearchTest::marked).toList();
    }
  }

  private static String marked(Hit hit) {
    StringBuilder text = new StringBuilder(hit.text());
    for (int i = hit.marks().size() - 1; i >= 0; i--) {
      text.insert(hit.marks().get(i).end(), ']').insert(hit.marks().get(i).start(), '[');
    }
    return text.toString();
  }

  @Test
  void findsOtherFormsOfAWordAndTheNewestFirst() {
    assertThat(find(ALL, "talk"))
        .containsExactly(
            "The [talks] on a cease-fire went on.", "They [talked] of neutrality in the old hall.");
  }

  @Test
  void findsPhrasesAsPrintedAndPrefixes() {
    assertThat(find(ALL, "\"rejected a ceasefire\""))
        .containsExactly("Arland [rejected a ceasefire] on Monday.");
    assertThat(find(ALL, "rejected a ceasefire")).hasSize(1);
    assertThat(find(ALL, "\"reject a ceasefire\"")).isEmpty();
    assertThat(find(ALL, "neutr*", "hall"))
        .containsExactly("They talked of [neutrality] in the old [hall].");
    assertThat(find(ALL, "cease-fire")).containsExactly("The talks on a [cease-fire] went on.");
  }

  @Test
  void filtersByOutletPartyIssueAndDay() {
    assertThat(find(new SearchFilter("gull", null, null, null, null, 9), "on*", "monday"))
        .hasSize(1);
    assertThat(find(new SearchFilter(null, "arland", "ceasefire", null, null, 9), "ceasefire"))
        .hasSize(1);
    assertThat(find(new SearchFilter(null, "Borland", null, null, null, 9), "ceasefire")).isEmpty();
    LocalDate day = LocalDate.of(2031, 3, 4);
    assertThat(find(new SearchFilter(null, null, null, day, day, 9), "on*")).hasSize(1);
    assertThat(find(new SearchFilter(null, null, null, day.plusDays(1), null, 9), "a*")).hasSize(1);
  }

  @Test
  void takesNothingThatIsWrittenForAnOperator() {
    List<String> hostile =
        List.of(
            "\"",
            "a OR b",
            "NEAR(a b)",
            "text:a",
            "^a",
            "a\"b*",
            "-a",
            "(",
            "a AND",
            "{a}",
            "'",
            "a\0b",
            "*a*",
            "\uD800",
            "a:b*",
            ";DROP TABLE documents",
            "ß",
            "日本",
            "١",
            "𝔞𝔟");
    for (String words : hostile) {
      try {
        find(ALL, words);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("no word");
      }
    }
    Random random = new Random(Long.getLong("parley.seed", 1));
    for (int round = 0; round < 300; round++) {
      StringBuilder words = new StringBuilder("a");
      for (int i = 0; i < 12; i++) {
        words.append("ab\"*'()^:-+ NEAROD{}\\\u0000\uFFFF,;é".charAt(random.nextInt(26)));
      }
      find(ALL, words.toString(), "\"" + words);
    }
    assertThatThrownBy(() -> find(ALL, "***")).isInstanceOf(IllegalArgumentException.class);
  }
}
