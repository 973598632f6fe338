package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Derivation;
import org.parley.engine.profile.Profile;

/** Lays the negotiating table. Holds no state between calls; may be shared by threads. */
public final class TableMaker implements Derivation<Article, NegotiatingTable> {
  private final Profile profile;
  private final View view;

  public TableMaker(Profile profile, View view) {
    this.profile = profile;
    this.view = view;
  }

  @Override
  public NegotiatingTable derive(Collection<Article> articles) {
    List<Article> seen = articles.stream().map(this::asOf).filter(this::isSeen).toList();
    List<ClaimGroup> groups = new ClaimGroups().derive(seen);
    List<ClaimGroup> wanted =
        groups.stream()
            .filter(group -> view.issues().isEmpty() || view.issues().contains(group.issue()))
            .toList();
    Columns columns = columns(wanted);
    Set<String> shown = new HashSet<>(columns.shown());
    List<ClaimGroup> inCells =
        wanted.stream().filter(group -> shown.contains(group.party())).toList();
    return new NegotiatingTable(
        profile.conflict() == null ? null : profile.conflict().name(),
        view.asOf(),
        columns.shown(),
        columns.more(),
        rows(inCells),
        coverage(articles, seen, inCells));
  }

  /** The article without what was said after the view's day, or on no day known. */
  private Article asOf(Article article) {
    LocalDate last = view.asOf();
    if (last == null) {
      return article;
    }
    return new Article(
        article.id(),
        article.ref(),
        article.uri(),
        article.outlet(),
        article.title(),
        article.published(),
        article.language(),
        article.sentences(),
        article.statements().stream()
            .filter(
                statement -> {
                  LocalDate day = statement.day();
                  return day != null && !day.isAfter(last);
                })
            .toList());
  }

  private boolean isSeen(Article article) {
    LocalDate last = view.asOf();
    LocalDate day = article.published().dayOrNull();
    return last == null || !article.statements().isEmpty() || day != null && !day.isAfter(last);
  }

  private record Columns(List<String> shown, List<String> more) {}

  private Columns columns(List<ClaimGroup> groups) {
    Map<String, Integer> positions = new TreeMap<>();
    groups.forEach(
        group -> positions.merge(group.party(), group.statements().size(), Integer::sum));
    List<String> named = profile.parties().stream().map(Profile.Party::name).toList();
    List<String> others =
        positions.keySet().stream()
            .filter(party -> !named.contains(party))
            .sorted(
                Comparator.comparing((String party) -> -positions.getOrDefault(party, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> all = new ArrayList<>(named);
    all.addAll(others);
    if (!view.parties().isEmpty()) {
      Set<String> wanted = wantedParties();
      return new Columns(all.stream().filter(p -> wanted.contains(folded(p))).toList(), List.of());
    }
    int fit = Math.min(all.size(), Math.max(view.columns(), named.size()));
    return new Columns(all.subList(0, fit), all.subList(fit, all.size()));
  }

  private Set<String> wantedParties() {
    Map<String, String> names = new HashMap<>();
    for (Profile.Party party : profile.parties()) {
      party.aliases().forEach(alias -> names.put(folded(alias), folded(party.name())));
      if (party.code() != null) {
        names.put(folded(party.code()), folded(party.name()));
      }
    }
    Set<String> wanted = new HashSet<>();
    for (String party : view.parties()) {
      wanted.add(names.getOrDefault(folded(party), folded(party)));
    }
    return wanted;
  }

  private List<NegotiatingTable.Row> rows(List<ClaimGroup> groups) {
    Map<String, Map<String, List<ClaimGroup>>> byIssue =
        new TreeMap<>(new IssueOrder(profile).comparator());
    for (ClaimGroup group : groups) {
      byIssue
          .computeIfAbsent(group.issue(), issue -> new TreeMap<>())
          .computeIfAbsent(group.party(), party -> new ArrayList<>())
          .add(group);
    }
    List<NegotiatingTable.Row> rows = new ArrayList<>();
    byIssue.forEach(
        (issue, byParty) -> {
          Map<String, Cell> cells = new TreeMap<>();
          byParty.forEach((party, history) -> cells.put(party, Cell.of(history)));
          rows.add(new NegotiatingTable.Row(issue, cells));
        });
    return rows;
  }

  private NegotiatingTable.Coverage coverage(
      Collection<Article> all, List<Article> seen, List<ClaimGroup> shown) {
    Set<String> outlets = new TreeSet<>();
    LocalDate first = null;
    LocalDate last = null;
    int undated = 0;
    int foreign = 0;
    for (Article article : seen) {
      if (article.outlet() != null) {
        outlets.add(article.outlet());
      }
      LocalDate day = article.published().dayOrNull();
      undated += day == null ? 1 : 0;
      foreign += isForeign(article.language()) ? 1 : 0;
      first = day != null && (first == null || day.isBefore(first)) ? day : first;
      last = day != null && (last == null || day.isAfter(last)) ? day : last;
    }
    return new NegotiatingTable.Coverage(
        seen.size(),
        outlets.size(),
        first,
        last,
        undated,
        foreign,
        shown.size(),
        shown.stream().mapToInt(group -> group.statements().size()).sum(),
        undatedLeftOut(all));
  }

  private int undatedLeftOut(Collection<Article> all) {
    return view.asOf() == null
        ? 0
        : (int)
            all.stream()
                .flatMap(article -> article.statements().stream())
                .filter(statement -> statement.day() == null)
                .count();
  }

  private static boolean isForeign(@Nullable String language) {
    return language != null && !language.startsWith("en") && !language.equals("und");
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
