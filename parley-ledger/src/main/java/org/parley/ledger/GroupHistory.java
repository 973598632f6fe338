package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Act;
import org.parley.engine.table.CellHistory;
import org.parley.engine.table.ClaimGroup;
import org.parley.engine.table.ClaimGroups;
import org.parley.engine.table.Statement;
import org.parley.model.Corroboration;
import org.parley.model.Stance;

/**
 * The groups of one party and issue, or of one object of it, looked up by their indexes. As of a
 * day, groups that lie astride of it are few and are made anew from what was known; all others
 * stand as they are. A group holds its best statement only, unless only others tell it.
 */
final class GroupHistory implements CellHistory {
  private static final String DAY_LAST = GroupDerivation.NEVER;
  private static final String OF_CELL =
      " AND issue = ? AND party = ? AND (? IS NULL OR EXISTS (SELECT 1 FROM group_objects o"
          + " WHERE o.claim_group = claim_groups.row AND o.object = ?))";

  private final Session session;
  private final StatementRows statements;
  private final String issue;
  private final String party;
  private final @Nullable String object;
  private final String last;
  private final int groups;

  /** Made anew as of the day; empty for a table of all days. */
  private final List<ClaimGroup> astride = new ArrayList<>();

  private final Map<String, List<ClaimGroup>> days = new HashMap<>();

  GroupHistory(
      Session session,
      String issue,
      String party,
      @Nullable String object,
      @Nullable LocalDate asOf,
      int groups,
      SentenceRows sentences) {
    this.session = session;
    this.issue = issue;
    this.party = party;
    this.object = object;
    this.groups = groups;
    this.last = asOf == null ? GroupDerivation.NEVER : asOf.toString();
    statements = new StatementRows(session);
    if (asOf != null) {
      for (long row :
          session.list(
              "SELECT row FROM claim_groups WHERE first_day <> last_day AND first_day <> ''"
                  + " AND first_day <= ? AND last_day > ?"
                  + OF_CELL,
              r -> r.number(1),
              ofCell(last, last))) {
        ClaimGroup known = ClaimGroups.asOf(whole(row), asOf, sentences);
        if (known != null && names(known)) {
          astride.add(known);
        }
      }
    }
  }

  @Override
  public int groups() {
    return groups;
  }

  @Override
  public @Nullable LocalDate first() {
    return earlier(
        session.day(
            "SELECT day FROM claim_groups WHERE day IS NOT NULL AND last_day <= ?"
                + OF_CELL
                + " ORDER BY day LIMIT 1",
            ofCell(last)),
        days(group -> true).min(Comparator.naturalOrder()).orElse(null));
  }

  @Override
  public List<ClaimGroup> newest() {
    return on(
        later(
            session.day(
                "SELECT day FROM claim_groups WHERE day IS NOT NULL AND last_day <= ?"
                    + OF_CELL
                    + " ORDER BY day DESC LIMIT 1",
                ofCell(last)),
            days(group -> true).max(Comparator.naturalOrder()).orElse(null)));
  }

  @Override
  public @Nullable ClaimGroup newestOwn() {
    LocalDate day = days(group -> !group.hollow()).max(Comparator.naturalOrder()).orElse(null);
    for (boolean refusing : new boolean[] {false, true}) {
      day = later(day, session.day(ownDay("<=", "DESC"), ofCell(refusing, DAY_LAST, last)));
    }
    List<ClaimGroup> own = on(day).stream().filter(group -> !group.hollow()).toList();
    return own.isEmpty() ? null : own.get(own.size() - 1);
  }

  @Override
  public List<Act> lastBefore(LocalDate before, boolean refusing) {
    LocalDate day =
        days(group -> own(group, refusing))
            .filter(at -> at.isBefore(before))
            .max(Comparator.naturalOrder())
            .orElse(null);
    return acts(
        later(day, session.day(ownDay("<", "DESC"), ofCell(refusing, before.toString(), last))));
  }

  @Override
  public List<Act> firstAfter(LocalDate after, boolean refusing) {
    LocalDate day =
        days(group -> own(group, refusing))
            .filter(at -> at.isAfter(after))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return acts(
        earlier(day, session.day(ownDay(">", "ASC"), ofCell(refusing, after.toString(), last))));
  }

  @Override
  public List<ClaimGroup> ownOn(LocalDate day) {
    return on(day).stream().filter(group -> !group.hollow()).toList();
  }

  /** One step in the index of groups by side. */
  private static String ownDay(String than, String order) {
    return "SELECT day FROM claim_groups WHERE hollow = 0 AND (stance = 'reject') = ? AND day "
        + than
        + " ? AND last_day <= ?"
        + OF_CELL
        + " ORDER BY day "
        + order
        + " LIMIT 1";
  }

  private static boolean own(ClaimGroup group, boolean refusing) {
    return !group.hollow() && (group.stance() == Stance.REJECT) == refusing;
  }

  /** What was said in own words on a day; read from the index alone. */
  private List<Act> acts(@Nullable LocalDate day) {
    if (day == null) {
      return List.of();
    }
    List<Act> acts = new ArrayList<>();
    session.each(
        "SELECT stance, object FROM claim_groups WHERE hollow = 0 AND day = ? AND last_day <= ?"
            + OF_CELL,
        row ->
            acts.add(
                new Act(
                    day,
                    StatementRows.word(Stance.class, row.text(1)),
                    JsonColumn.texts(row.text(2)))),
        ofCell(day.toString(), last));
    astride.stream()
        .filter(group -> !group.hollow() && day.equals(group.day()))
        .forEach(group -> acts.add(group.act()));
    return acts;
  }

  private Stream<LocalDate> days(Predicate<ClaimGroup> which) {
    return astride.stream().filter(which).map(ClaimGroup::day).filter(Objects::nonNull);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b != null && b.isAfter(a) ? b : a;
  }

  /** All groups of a day; the undated ones for null. */
  private List<ClaimGroup> on(@Nullable LocalDate day) {
    return days.computeIfAbsent(day == null ? "" : day.toString(), key -> read(day));
  }

  private List<ClaimGroup> read(@Nullable LocalDate day) {
    Map<Long, Statement> best = statements.bestOfDay(issue, party, day);
    List<ClaimGroup> found = new ArrayList<>();
    List<Long> hollow = new ArrayList<>();
    session.each(
        "SELECT row, best, object, day_said, hollow, first_claim, reports, independent"
            + " FROM claim_groups WHERE day IS ? AND last_day <= ?"
            + OF_CELL,
        row -> {
          if (row.flag(5)) {
            return hollow.add(row.number(1));
          }
          Statement statement = Objects.requireNonNull(best.get(row.number(2)));
          return found.add(
              new ClaimGroup(
                  party,
                  statement.position().stance(),
                  issue,
                  JsonColumn.texts(row.text(3)),
                  day,
                  row.flag(4),
                  List.of(statement),
                  new Corroboration(List.of(row.text(6)), row.count(7), row.count(8))));
        },
        ofCell(day == null ? null : day.toString(), last));
    hollow.forEach(row -> found.add(whole(row)));
    astride.stream().filter(group -> Objects.equals(group.day(), day)).forEach(found::add);
    found.sort(ClaimGroup.BY_DAY);
    return found;
  }

  /** Every group with every statement, in the order of a cell's list. */
  List<ClaimGroup> all() {
    List<ClaimGroup> all = new ArrayList<>(astride);
    List<Long> rows =
        session.list(
            "SELECT row FROM claim_groups WHERE last_day <= ?" + OF_CELL,
            r -> r.number(1),
            ofCell(last));
    rows.forEach(row -> all.add(whole(row)));
    all.sort(ClaimGroup.BY_DAY);
    return all;
  }

  private ClaimGroup whole(long row) {
    List<Statement> all = new ArrayList<>(statements.ofGroup(row).values());
    int[] counts =
        Objects.requireNonNull(
            session.<int[]>one(
                "SELECT reports, independent, day_said FROM claim_groups WHERE row = ?",
                r -> new int[] {r.count(1), r.count(2), r.count(3)},
                row));
    return ClaimGroups.known(all, counts[0], counts[1]);
  }

  private boolean names(ClaimGroup group) {
    return object == null || group.objects().stream().anyMatch(object::equalsIgnoreCase);
  }

  /** The cell's part of a query, and what stands for its question marks. */
  private @Nullable Object[] ofCell(@Nullable Object... before) {
    @Nullable Object[] all = Arrays.copyOf(before, before.length + 4);
    all[before.length] = issue;
    all[before.length + 1] = party;
    all[before.length + 2] = object;
    all[before.length + 3] = object;
    return all;
  }
}
