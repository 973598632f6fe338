package org.parley.engine.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.engine.time.TimeClues;
import org.parley.model.Dated;
import org.parley.model.Passage;

/**
 * Seeks the days of open articles while the dated ones pass by, so that these need not be held in
 * memory: made with the open ones, told of the dated ones in any order, then asked. What it says of
 * one open article does not depend on the others, so that many may be asked in parts.
 */
public final class DayIndex {
  private static final int MOST_PASSAGES = 3;

  private final Collection<ArticleWords> open;
  private final SharedWords shared;
  private final OutletHabits habits = new OutletHabits();

  /**
   * @param articles of which those are sought that {@link ArticleWords#isOpen}
   */
  public DayIndex(Collection<ArticleWords> articles) {
    this.open = articles.stream().filter(ArticleWords::isOpen).toList();
    this.shared = new SharedWords(open);
  }

  /** Takes what a dated article tells; one that is not {@link ArticleWords#isWitness} is none. */
  public void add(ArticleWords article) {
    if (article.isWitness()) {
      shared.witness(article);
      habits.add(article, Objects.requireNonNull(article.published().dayOrNull()));
    }
  }

  /** The days that are settled well enough, by the id of their article. */
  public SortedMap<String, InferredDay> days() {
    SortedMap<String, InferredDay> days = new TreeMap<>();
    DayModel model = DayModel.shipped();
    for (ArticleWords article : open) {
      InferredDay day = day(article, model);
      if (day != null) {
        days.put(article.document(), day);
      }
    }
    return days;
  }

  /** The candidates of an open article, for those who learn or measure. */
  public Candidates candidates(ArticleWords article) {
    return candidates(article, shared.of(article));
  }

  private Candidates candidates(ArticleWords article, SharedWords.Overlap overlap) {
    List<String> texts = article.passages().stream().map(Passage::text).toList();
    return Candidates.of(
        overlap,
        shared.volume(),
        TimeClues.of(texts),
        OutletHabits.firstWeekday(article.passages()),
        habits.logChances(article.outlet()),
        article.published());
  }

  private @Nullable InferredDay day(ArticleWords article, DayModel model) {
    SharedWords.Overlap overlap = shared.of(article);
    Candidates candidates = candidates(article, overlap);
    DayClaim claim = DayClaim.of(model.chances(candidates));
    if (claim == null) {
      return null;
    }
    LocalDate from = candidates.day(claim.first());
    LocalDate to = candidates.day(claim.last());
    if (isNarrower(article.published(), claim)) {
      return null;
    }
    List<SamePassage> passages = passages(article, overlap, from, to);
    if (passages.isEmpty()) {
      return null;
    }
    return new InferredDay(
        article.document(),
        new Dated(from, to, null, claim.precision(), Dated.How.INFERRED, passages.get(0).words()),
        passages);
  }

  /** True where the article's own words leave no more days. */
  private static boolean isNarrower(Dated own, DayClaim claim) {
    LocalDate from = own.from();
    LocalDate to = own.to();
    return from != null
        && to != null
        && to.toEpochDay() - from.toEpochDay() <= claim.last() - claim.first();
  }

  /** The strongest of those that were printed within the claimed days, or shortly beside. */
  private List<SamePassage> passages(
      ArticleWords article, SharedWords.Overlap overlap, LocalDate from, LocalDate to) {
    List<SamePassage> found = new ArrayList<>();
    overlap.byArticle().entrySet().stream()
        .filter(e -> !shared.day(e.getKey()).isBefore(from.minusDays(3)))
        .filter(e -> !shared.day(e.getKey()).isAfter(to.plusDays(3)))
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(e -> shared.document(e.getKey()))))
        .limit(MOST_PASSAGES)
        .forEach(
            e -> {
              SamePassage same = shared.best(article, e.getKey());
              if (same != null) {
                found.add(same);
              }
            });
    return found;
  }
}
