package org.parley.engine.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Corroboration;
import org.parley.model.Stance;

/**
 * One position and all the articles that report it: same party, stance, issue and object on one
 * day, or the same words.
 *
 * @param objects names of what it is about, sorted; empty where nothing is named
 * @param day null where neither the words nor the articles are dated
 * @param daySaid true where the day is the one it was said, false for the day of the article
 * @param statements the best first: the party's own words, then the highest speaker, then the
 *     surest and the longest; never empty
 */
public record ClaimGroup(
    String party,
    Stance stance,
    String issue,
    List<String> objects,
    @Nullable LocalDate day,
    boolean daySaid,
    List<Statement> statements,
    Corroboration corroboration) {

  /** Undated before dated, then by day; the rest makes the order total. */
  public static final Comparator<ClaimGroup> BY_DAY =
      Comparator.comparing(
              ClaimGroup::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(group -> group.corroboration().claims().get(0))
          .thenComparing(group -> group.best().source().document());

  public ClaimGroup {
    objects = List.copyOf(objects);
    statements = List.copyOf(statements);
  }

  /** The statement whose words stand for the group. */
  public Statement best() {
    return statements.get(0);
  }

  /** True where only another party says that this is the party's position. */
  public boolean hollow() {
    return statements.stream().noneMatch(Statement::ownWords);
  }

  /** The other parties that say so, sorted. */
  public List<String> toldBy() {
    return statements.stream()
        .map(statement -> statement.position().toldBy())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** The outlets that report it, sorted; an article of no known outlet counts for none. */
  public List<String> outlets() {
    return statements.stream()
        .map(statement -> statement.source().outlet())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** What it says without its words. */
  public Act act() {
    return new Act(day, stance, objects);
  }
}
