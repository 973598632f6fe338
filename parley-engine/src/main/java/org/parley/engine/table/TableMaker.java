package org.parley.engine.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  public NegotiatingTable derive(Collection<Article> received) {
    List<Article> articles = new SpeakerSides().derive(received);
    List<ClaimGroup> wanted =
        asOf(new ClaimGroups().derive(articles), ClaimGroups.sentences(articles)).stream()
            .filter(group -> view.issues().isEmpty() || view.issues().contains(group.issue()))
            .toList();
    Map<String, Integer> statements = new TreeMap<>();
    wanted.forEach(
        group -> statements.merge(group.party(), group.statements().size(), Integer::sum));
    Columns columns = Columns.of(profile, view, statements);
    Set<String> shown = new HashSet<>(columns.shown());
    List<ClaimGroup> inCells =
        wanted.stream().filter(group -> shown.contains(group.party())).toList();
    return new NegotiatingTable(
        profile.conflict() == null ? null : profile.conflict().name(),
        view.asOf(),
        columns.shown(),
        columns.more(),
        rows(inCells),
        coverage(articles, inCells));
  }

  /** Which statements are one claim is known from all of them; what is shown, from the day's. */
  private List<ClaimGroup> asOf(List<ClaimGroup> groups, Sentences sentences) {
    LocalDate last = view.asOf();
    if (last == null) {
      return groups;
    }
    return groups.stream()
        .map(group -> ClaimGroups.asOf(group, last, sentences))
        .filter(Objects::nonNull)
        .sorted(ClaimGroup.BY_DAY)
        .toList();
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

  private NegotiatingTable.Coverage coverage(Collection<Article> all, List<ClaimGroup> shown) {
    List<Article> seen =
        all.stream()
            .filter(article -> view.asOf() == null || article.isKnownBy(view.asOf()))
            .toList();
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
      foreign += Article.isForeign(article.language()) ? 1 : 0;
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
}
