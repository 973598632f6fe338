package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Derivation;
import org.parley.model.Corroboration;
import org.parley.model.Evidence;
import org.parley.model.Position;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;

/**
 * Groups the positions of many articles into claims. Words that are printed again are joined first
 * and take the earliest day of their printings, so that a late reprint does not make a new day;
 * then what is said on one day of one object. Stateless; time grows with the number of positions
 * and of their articles' sentences.
 */
public final class ClaimGroups implements Derivation<Article, List<ClaimGroup>> {

  /** More words than a clause has do not make a better one; UTF-16 code units. */
  private static final int CLAUSE = 160;

  /** Same party, stance and issue: nothing is ever joined across these. */
  private record Kind(String party, Stance stance, String issue) {}

  private record SameWords(Kind kind, String hash, String content) {}

  private record SameDay(Kind kind, @Nullable LocalDate day, @Nullable String object) {}

  private record Day(@Nullable LocalDate day, boolean said) {}

  /** The groups: undated first, then by day. */
  @Override
  public List<ClaimGroup> derive(Collection<Article> articles) {
    return derive(
        articles.stream().flatMap(article -> article.statements().stream()).toList(),
        sentences(articles));
  }

  /** Looks sentences up in these articles. */
  static Sentences sentences(Collection<Article> articles) {
    Map<String, Set<String>> sentences = new HashMap<>();
    articles.forEach(article -> sentences.put(article.id(), article.sentences()));
    return document -> sentences.getOrDefault(document, Set.of());
  }

  /**
   * The groups of these statements, undated first, then by day. Statements of other parties,
   * stances or issues never meet in a group: a large corpus may be derived kind by kind.
   */
  public List<ClaimGroup> derive(Collection<Statement> all, Sentences sentences) {
    List<Statement> statements = all.stream().sorted(Statement.ORDER).toList();
    UnionFind groups = new UnionFind(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      joinSameWords(statements.get(i), groups, i);
    }
    joinSameDays(statements, groups);

    Independence independence = new Independence(sentences);
    List<ClaimGroup> claims = new ArrayList<>();
    for (List<Statement> group : lists(statements, groups).values()) {
      claims.add(claim(group, independence));
    }
    claims.sort(ClaimGroup.BY_DAY);
    return List.copyOf(claims);
  }

  /**
   * The group as it was known on a day: without what was said later, or on no day known. Null where
   * nothing of it was known.
   */
  public static @Nullable ClaimGroup asOf(ClaimGroup group, LocalDate last, Sentences sentences) {
    List<Statement> known =
        group.statements().stream().filter(statement -> statement.isKnownBy(last)).toList();
    if (known.size() == group.statements().size()) {
      return group;
    }
    return known.isEmpty() ? null : claim(known, new Independence(sentences));
  }

  private static Map<Integer, List<Statement>> lists(List<Statement> statements, UnionFind groups) {
    Map<Integer, List<Statement>> lists = new TreeMap<>();
    for (int i = 0; i < statements.size(); i++) {
      lists.computeIfAbsent(groups.find(i), root -> new ArrayList<>()).add(statements.get(i));
    }
    return lists;
  }

  private static void joinSameWords(Statement statement, UnionFind groups, int i) {
    String content = folded(statement.content());
    for (Evidence evidence : statement.position().evidence()) {
      if (Echoes.isLongEnough(evidence.passage().text())) {
        groups.joinBy(new SameWords(kind(statement), evidence.passage().hash(), content), i);
      }
    }
  }

  private static void joinSameDays(List<Statement> statements, UnionFind groups) {
    Map<Integer, List<Statement>> echoes = lists(statements, groups);
    Map<Integer, Day> days = new HashMap<>();
    echoes.forEach((root, echo) -> days.put(root, day(echo)));
    int[] roots = new int[statements.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = groups.find(i);
    }
    for (int i = 0; i < roots.length; i++) {
      LocalDate day = Objects.requireNonNull(days.get(roots[i])).day();
      // Two undated articles are not of one day.
      if (day == null) {
        continue;
      }
      Kind kind = kind(statements.get(i));
      List<String> objects = statements.get(i).position().object();
      if (objects.isEmpty()) {
        groups.joinBy(new SameDay(kind, day, null), i);
      }
      for (String object : objects) {
        groups.joinBy(new SameDay(kind, day, folded(object)), i);
      }
    }
  }

  /** The earliest day said; where none is, the earliest day of an article. */
  private static Day day(List<Statement> group) {
    LocalDate said = null;
    LocalDate printed = null;
    for (Statement statement : group) {
      said = earlier(said, statement.position().said());
      printed = earlier(printed, statement.source().published().dayOrNull());
    }
    return said != null ? new Day(said, true) : new Day(printed, false);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  /** A group whose reports were counted before, from all its statements, in any order. */
  public static ClaimGroup known(Collection<Statement> group, int reports, int independent) {
    return claim(group, new Corroboration(claims(group), reports, independent));
  }

  private static ClaimGroup claim(List<Statement> group, Independence independence) {
    return claim(group, independence.of(group));
  }

  private static ClaimGroup claim(Collection<Statement> group, Corroboration corroboration) {
    List<Statement> best = new ArrayList<>(group);
    best.sort(
        Comparator.comparing((Statement statement) -> !statement.ownWords())
            .thenComparing(ClaimGroups::standing)
            .thenComparing(statement -> -statement.position().basis().score())
            .thenComparing(statement -> -Math.min(statement.content().length(), CLAUSE))
            .thenComparing(Statement.ORDER));
    Day day = day(best);
    Set<String> objects = new TreeSet<>();
    group.forEach(statement -> objects.addAll(statement.position().object()));
    Position position = best.get(0).position();
    return new ClaimGroup(
        position.party(),
        position.stance(),
        position.issue(),
        new ArrayList<>(objects),
        day.day(),
        day.said(),
        best,
        corroboration);
  }

  /** The ids of the claims, sorted. */
  static List<String> claims(Collection<Statement> group) {
    return group.stream().map(statement -> statement.position().id()).sorted().distinct().toList();
  }

  /** A head of state before an official before the outlet's own voice, as the standings go. */
  private static Standing standing(Statement statement) {
    Speaker speaker = statement.position().speaker();
    return speaker == null ? Standing.OUTLET : speaker.standing();
  }

  private static Kind kind(Statement statement) {
    Position position = statement.position();
    return new Kind(position.party(), position.stance(), position.issue());
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
