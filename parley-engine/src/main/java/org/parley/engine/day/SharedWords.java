package org.parley.engine.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Passage;

/**
 * Which dated articles print the same runs of words as the open ones. A run that more than {@value
 * #MOST} of them print, or that is printed over more than {@value #SPREAD} days, is background and
 * tells nothing. Memory is bounded by the words of the open articles; the dated ones pass by once.
 */
final class SharedWords {
  static final int MOST = 12;
  static final int SPREAD = 6;

  /** A run's weight, parted among its articles without a rest: the least multiple of 1 to 12. */
  static final int WEIGHT = 27_720;

  private static final int DEAD = MOST + 1;

  private final long[] runs;
  private final int[] heads;
  private final byte[] counts;
  private final int[] firstDays;
  private final int[] lastDays;

  private int size;
  private int[] articles = new int[1024];
  private short[] passages = new short[1024];
  private int[] nexts = new int[1024];

  private final List<Witness> witnesses = new ArrayList<>();
  private final SortedMap<Integer, Integer> volume = new TreeMap<>();

  /** A dated article, as far as it is known here. */
  private record Witness(String document, @Nullable String outlet, LocalDate day, int passages) {}

  /**
   * Where the runs stand: what opens an article is its news, the rest may be of the days before.
   */
  enum Place {
    /** In the opening of both. */
    HEAD_OF_HEAD,
    /** In the opening of the open article, further down in the dated one. */
    HEAD_OF_REST,
    /** Further down in the open article, in the opening of the dated one. */
    REST_OF_HEAD,
    REST_OF_REST,
    /** In an article of the same outlet, which prints its own background again. */
    SAME_OUTLET
  }

  /** The opening: so many passages, or this part of all. */
  private static final int OPENING = 4;

  private static final int PART = 4;

  SharedWords(Collection<ArticleWords> open) {
    long[] all = new long[1024];
    int count = 0;
    for (ArticleWords article : open) {
      for (Passage passage : article.passages()) {
        long[] more = WordRuns.of(passage.text());
        if (count + more.length > all.length) {
          all = Arrays.copyOf(all, Math.max(count + more.length, all.length * 2));
        }
        System.arraycopy(more, 0, all, count, more.length);
        count += more.length;
      }
    }
    runs = WordRuns.distinct(all, count);
    heads = new int[runs.length];
    Arrays.fill(heads, -1);
    counts = new byte[runs.length];
    firstDays = new int[runs.length];
    lastDays = new int[runs.length];
  }

  /** Takes the words of a dated article. */
  void witness(ArticleWords article) {
    LocalDate day = Objects.requireNonNull(article.published().dayOrNull());
    int number = witnesses.size();
    witnesses.add(
        new Witness(article.document(), article.outlet(), day, article.passages().size()));
    int epoch = (int) day.toEpochDay();
    volume.merge(epoch, 1, Integer::sum);
    List<Passage> all = article.passages();
    for (int p = 0; p < all.size(); p++) {
      for (long run : WordRuns.of(all.get(p).text())) {
        int at = Arrays.binarySearch(runs, run);
        if (at >= 0 && counts[at] < DEAD && !isLast(at, number)) {
          post(at, number, p, epoch);
        }
      }
    }
  }

  /** True where the article stands there already; its postings come together. */
  private boolean isLast(int at, int article) {
    return heads[at] >= 0 && articles[heads[at]] == article;
  }

  private void post(int at, int article, int passage, int day) {
    firstDays[at] = counts[at] == 0 ? day : Math.min(firstDays[at], day);
    lastDays[at] = counts[at] == 0 ? day : Math.max(lastDays[at], day);
    counts[at]++;
    if (counts[at] > MOST || lastDays[at] - firstDays[at] > SPREAD) {
      counts[at] = DEAD;
      heads[at] = -1;
      return;
    }
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, size * 2);
      passages = Arrays.copyOf(passages, size * 2);
      nexts = Arrays.copyOf(nexts, size * 2);
    }
    articles[size] = article;
    passages[size] = (short) Math.min(passage, Short.MAX_VALUE);
    nexts[size] = heads[at];
    heads[at] = size++;
  }

  /** Dated articles by the day, counted from 1970. */
  SortedMap<Integer, Integer> volume() {
    return volume;
  }

  /**
   * What an open article shares with dated ones.
   *
   * @param byDay weight shared with the articles of a day, counted from 1970
   * @param byArticle weight shared with an article, by its number here
   * @param strongest the greatest of these of a day
   * @param places by the day, as {@code byDay}, for each place of the runs
   * @param runs how many different runs the article has
   */
  record Overlap(
      SortedMap<Integer, Long> byDay,
      Map<Integer, Long> byArticle,
      SortedMap<Integer, Long> strongest,
      Map<Place, SortedMap<Integer, Long>> places,
      int runs) {}

  private static boolean isOpening(int passage, int of) {
    return passage < Math.max(OPENING, of / PART);
  }

  Overlap of(ArticleWords open) {
    SortedMap<Integer, Long> byDay = new TreeMap<>();
    Map<Integer, Long> byArticle = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    Map<Place, SortedMap<Integer, Long>> places = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      places.put(place, new TreeMap<>());
    }
    for (int p = 0; p < open.passages().size(); p++) {
      boolean opens = isOpening(p, open.passages().size());
      for (long run : WordRuns.of(open.passages().get(p).text())) {
        int at = Arrays.binarySearch(runs, run);
        if (at < 0 || !seen.add(run) || heads[at] < 0) {
          continue;
        }
        long share = WEIGHT / counts[at];
        for (int post = heads[at]; post >= 0; post = nexts[post]) {
          byArticle.merge(articles[post], share, Long::sum);
          Witness witness = witnesses.get(articles[post]);
          boolean opensThere = isOpening(passages[post], witness.passages());
          Place place =
              opens
                  ? opensThere ? Place.HEAD_OF_HEAD : Place.HEAD_OF_REST
                  : opensThere ? Place.REST_OF_HEAD : Place.REST_OF_REST;
          int day = (int) witness.day().toEpochDay();
          Objects.requireNonNull(places.get(place)).merge(day, share, Long::sum);
          if (open.outlet() != null && open.outlet().equals(witness.outlet())) {
            Objects.requireNonNull(places.get(Place.SAME_OUTLET)).merge(day, share, Long::sum);
          }
        }
      }
    }
    SortedMap<Integer, Long> strongest = new TreeMap<>();
    byArticle.forEach(
        (article, weight) -> {
          int day = (int) witnesses.get(article).day().toEpochDay();
          byDay.merge(day, weight, Long::sum);
          strongest.merge(day, weight, Math::max);
        });
    return new Overlap(byDay, byArticle, strongest, places, seen.size());
  }

  LocalDate day(int article) {
    return witnesses.get(article).day();
  }

  String document(int article) {
    return witnesses.get(article).document();
  }

  /** The passage of the open article that shares most with this dated one; null if none does. */
  @Nullable SamePassage best(ArticleWords open, int article) {
    long most = 0;
    SamePassage best = null;
    for (Passage passage : open.passages()) {
      long sum = 0;
      int other = -1;
      for (long run : WordRuns.of(passage.text())) {
        int at = Arrays.binarySearch(runs, run);
        for (int post = at < 0 ? -1 : heads[at]; post >= 0; post = nexts[post]) {
          if (articles[post] == article) {
            sum += WEIGHT / counts[at];
            other = other < 0 ? passages[post] : other;
          }
        }
      }
      if (sum > most) {
        most = sum;
        best = new SamePassage(passage.span(), document(article), other, day(article));
      }
    }
    return best;
  }
}
