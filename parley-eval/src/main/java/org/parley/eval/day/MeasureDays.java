package org.parley.eval.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.parley.engine.day.Candidates;
import org.parley.engine.day.DayIndex;
import org.parley.engine.day.DayModel;
import org.parley.engine.day.InferredDay;
import org.parley.model.Dated;
import org.parley.model.Digest;

/**
 * Hides the days of dated articles, has them found again, and compares: {@code args} are files of
 * articles as {@code parley read} takes them. Printed for the text alone; then with the other
 * articles, where every second and every tenth is hidden, and where few dated ones are there; below
 * these, how often the likeliest single day would be right if so many of the surest were claimed.
 * Only articles of the half that the weights were not learnt from are counted.
 */
public final class MeasureDays {
  private MeasureDays() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    List<DatedArticles.Article> all = DatedArticles.read(List.of(args));
    System.out.printf(
        Locale.ROOT, "%d dated articles; claims of the half not learnt from%n", all.size());
    System.out.println(
        "hidden                       articles  claimed  inside |  a day  exact  +-1 | <=7 days  inside"
            + " | longer  inside");
    Tally text = new Tally();
    all.forEach(article -> text.add(article, article.hidden().published()));
    text.print("all, text alone");
    measure(all, 2, all.size(), "every second");
    measure(all, 10, all.size(), "every tenth");
    for (int dated : new int[] {1000, 300, 100, 30}) {
      measure(all, 2, dated, "half, by " + dated + " dated");
    }
  }

  /** Every n-th is hidden, each in its turn, and so many of the others are dated. */
  private static void measure(List<DatedArticles.Article> all, int every, int dated, String title) {
    Tally tally = new Tally();
    Ranking ranking = new Ranking();
    int turns = dated < all.size() ? 1 : every;
    long began = System.nanoTime();
    for (int turn = 0; turn < turns; turn++) {
      Split split = Split.of(all, every, turn, dated, "measure");
      DayIndex index =
          new DayIndex(split.hidden().stream().map(DatedArticles.Article::hidden).toList());
      split.dated().forEach(article -> index.add(article.known()));
      SortedMap<String, InferredDay> days = index.days();
      for (DatedArticles.Article article : split.hidden()) {
        if (article.half() != TrainDays.HALF) {
          InferredDay inferred = days.get(article.hidden().document());
          tally.add(article, inferred == null ? article.hidden().published() : inferred.dated());
          ranking.add(index.candidates(article.hidden()), article.day());
        }
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9 / turns;
    tally.print(String.format(Locale.ROOT, "%s (%.0f s)", title, seconds));
    ranking.print();
  }

  /** Which are hidden and which are not; chosen by their ids. */
  record Split(List<DatedArticles.Article> hidden, List<DatedArticles.Article> dated) {
    static Split of(List<DatedArticles.Article> all, int every, int turn, int dated, String seed) {
      List<DatedArticles.Article> mixed = new ArrayList<>(all);
      mixed.sort(Comparator.comparing(article -> Digest.half(seed, article.hidden().document())));
      List<DatedArticles.Article> hidden = new ArrayList<>();
      List<DatedArticles.Article> known = new ArrayList<>();
      for (int i = 0; i < mixed.size(); i++) {
        (i % every == turn ? hidden : known).add(mixed.get(i));
      }
      return new Split(hidden, known.subList(0, Math.min(dated, known.size())));
    }
  }

  /** The likeliest day of each article, right or not, whether it would be claimed or not. */
  private static final class Ranking {
    private static final int[] PARTS = {2, 5, 10, 15, 20, 30, 50};
    private static final DayModel MODEL = DayModel.shipped();

    private record Guess(double chance, long away) {}

    private final List<Guess> guesses = new ArrayList<>();

    void add(Candidates candidates, LocalDate day) {
      double[] chances = MODEL.chances(candidates);
      int best = 0;
      for (int i = 1; i < chances.length - 1; i++) {
        best = chances[i] > chances[best] ? i : best;
      }
      guesses.add(
          chances.length == 1
              ? new Guess(0, Long.MAX_VALUE)
              : new Guess(
                  chances[best], Math.abs(ChronoUnit.DAYS.between(candidates.day(best), day))));
    }

    void print() {
      guesses.sort(Comparator.comparingDouble(Guess::chance).reversed());
      StringBuilder line = new StringBuilder("  likeliest day of the surest:");
      for (int part : PARTS) {
        List<Guess> surest = guesses.subList(0, guesses.size() * part / 100);
        int exact = (int) surest.stream().filter(guess -> guess.away() == 0).count();
        int near = (int) surest.stream().filter(guess -> guess.away() <= 1).count();
        line.append(
            String.format(
                Locale.ROOT,
                " %d%%: %.0f (+-1: %.0f)",
                part,
                percent(exact, surest.size()),
                percent(near, surest.size())));
      }
      System.out.println(line);
    }
  }

  private static double percent(int part, int all) {
    return all == 0 ? 0 : 100.0 * part / all;
  }

  /** Counts claims. */
  private static final class Tally {
    private int articles;
    private int claimed;
    private int inside;
    private int days;
    private int exact;
    private int near;
    private int weeks;
    private int insideWeeks;

    void add(DatedArticles.Article article, Dated claim) {
      articles++;
      LocalDate from = claim.from();
      LocalDate to = claim.to();
      if (from == null || to == null) {
        return;
      }
      boolean right = !article.day().isBefore(from) && !article.day().isAfter(to);
      long width = ChronoUnit.DAYS.between(from, to) + 1;
      claimed++;
      inside += right ? 1 : 0;
      if (width == 1) {
        days++;
        exact += right ? 1 : 0;
        near += Math.abs(ChronoUnit.DAYS.between(from, article.day())) <= 1 ? 1 : 0;
      } else if (width <= 7) {
        weeks++;
        insideWeeks += right ? 1 : 0;
      }
    }

    void print(String title) {
      int longer = claimed - days - weeks;
      System.out.printf(
          Locale.ROOT,
          "%-27s %9d %7.1f%% %6.1f%% | %5.1f%% %5.1f%% %4.0f%% | %7.1f%% %6.1f%% | %5.1f%% %6.1f%%%n",
          title,
          articles,
          percent(claimed, articles),
          percent(inside, claimed),
          percent(days, articles),
          percent(exact, days),
          percent(near, days),
          percent(weeks, articles),
          percent(insideWeeks, weeks),
          percent(longer, articles),
          percent(inside - exact - insideWeeks, longer));
    }
  }
}
