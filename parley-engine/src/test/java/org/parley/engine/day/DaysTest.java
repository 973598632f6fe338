package org.parley.engine.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.parley.model.Dated;
import org.parley.model.Passage;
import org.parley.model.Span;

final class DaysTest {
  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  private static final List<String> WORDS =
      List.of(
          ("harbour mole crane envoy treaty bridge convoy mayor river valley council ferry grain"
                  + " market sailor captain tunnel quarry orchard mill tower gate meadow signal"
                  + " lantern depot barrack canal ridge village sawmill lighthouse reservoir bakery")
              .split(" "));

  /** Words that no other article has, the same for the same numbers. */
  private static String sentence(int day, int number) {
    Random random = new Random(day * 1_000L + number);
    StringBuilder words = new StringBuilder("The");
    for (int i = 0; i < 14; i++) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.append('.').toString();
  }

  private static ArticleWords article(String id, Dated published, List<String> sentences) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String text : sentences) {
      Span span = new Span(at, at + text.length());
      passages.add(new Passage(id + at, id, span, Passage.Kind.SENTENCE, 0, "", text));
      at = span.end() + 1;
    }
    return new ArticleWords(id, null, published, passages);
  }

  /** Three articles a day for sixty days; those of a day share half of their sentences. */
  private static List<ArticleWords> dated() {
    List<ArticleWords> all = new ArrayList<>();
    for (int day = -30; day < 30; day++) {
      LocalDate printed = DAY.plusDays(day);
      for (int k = 0; k < 3; k++) {
        List<String> sentences = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
          sentences.add(sentence(day, n < 5 ? n : 10 * (k + 1) + n));
        }
        sentences.add("The envoy said on " + weekday(printed) + " that the talks go on.");
        sentences.add("The harbour has been closed to all ships since the beginning of the war.");
        all.add(
            article("dated" + day + "/" + k, Dated.day(printed, Dated.How.GIVEN, null), sentences));
      }
    }
    return all;
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static SortedMap<String, InferredDay> with(ArticleWords... open) {
    List<ArticleWords> all = dated();
    all.addAll(List.of(open));
    return new Days().derive(all);
  }

  private static ArticleWords copy(String... more) {
    List<String> sentences = new ArrayList<>(List.of(more));
    for (int n = 0; n < 5; n++) {
      sentences.add(sentence(0, n));
      sentences.add(sentence(0, 20 + 5 + n));
    }
    return article("open", Dated.unknown(), sentences);
  }

  @Test
  void aCopyIsOfTheDayOfWhatItCopies() {
    InferredDay told = with(copy("The envoy said on Wednesday that the talks go on.")).get("open");
    assertThat(told).isNotNull();
    Dated dated = told.dated();
    assertThat(dated.how()).isEqualTo(Dated.How.INFERRED);
    assertThat(dated.from()).isBetween(DAY.minusDays(30), DAY);
    assertThat(dated.to()).isBetween(DAY, dated.from().plusDays(30));
  }

  @Test
  void itRestsOnThePassagesThatBothPrint() {
    ArticleWords open = copy("The envoy said on Wednesday that the talks go on.");
    List<SamePassage> passages = with(open).get("open").passages();
    assertThat(passages).hasSizeBetween(1, 3);
    SamePassage first = passages.get(0);
    assertThat(first.day()).isEqualTo(DAY);
    ArticleWords other =
        dated().stream().filter(a -> a.document().equals(first.document())).findFirst().get();
    String here =
        open.passages().stream()
            .filter(p -> p.span().equals(first.words()))
            .findFirst()
            .get()
            .text();
    assertThat(other.passages().get(first.passage()).text()).isEqualTo(here);
  }

  @Test
  void wordsThatMonthsRepeatDateNothing() {
    ArticleWords open =
        article(
            "open",
            Dated.unknown(),
            List.of(
                "The harbour has been closed to all ships since the beginning of the war.",
                "The envoy said on Wednesday that the talks go on.",
                "Nobody of the old town has anything more to say of it."));
    assertThat(with(open)).isEmpty();
  }

  @Test
  void wordsOfItsOwnDateNothing() {
    ArticleWords open =
        article("open", Dated.unknown(), List.of(sentence(500, 1), sentence(500, 2)));
    assertThat(with(open)).isEmpty();
  }

  @Test
  void anArticleWithADayKeepsIt() {
    Dated own = Dated.day(DAY.plusDays(9), Dated.How.TEXT, new Span(0, 3));
    ArticleWords dated = copy();
    assertThat(with(new ArticleWords("open", null, own, dated.passages()))).isEmpty();
  }

  @Test
  void anInferredDayTellsNothingOfOthers() {
    Dated counted = Dated.day(DAY, Dated.How.INFERRED, new Span(0, 3));
    assertThat(new ArticleWords("x", null, counted, List.of()).isWitness()).isFalse();
    assertThat(new ArticleWords("x", null, counted, List.of()).isOpen()).isFalse();
  }

  @Test
  void aNarrowerRangeOfItsOwnStands() {
    Dated own =
        new Dated(
            DAY, DAY.plusDays(1), null, Dated.Precision.MONTH, Dated.How.INFERRED, new Span(0, 3));
    InferredDay told = with(new ArticleWords("open", null, own, copy().passages())).get("open");
    assertThat(told == null || told.dated().from().equals(told.dated().to())).isTrue();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleWords> all = dated();
    all.add(copy("The envoy said on Wednesday that the talks go on."));
    all.add(article("other", Dated.unknown(), List.of(sentence(3, 1), sentence(3, 2))));
    SortedMap<String, InferredDay> first = new Days().derive(all);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(all, new Random(round));
      assertThat(new Days().derive(all)).isEqualTo(first);
    }
  }

  @Test
  void withoutDatedArticlesNothingIsTold() {
    assertThat(new Days().derive(List.of(copy()))).isEmpty();
  }
}
