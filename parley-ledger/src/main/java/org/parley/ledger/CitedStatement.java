package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.engine.table.Statement;

/**
 * One printing of a position, with all that a citation of it needs.
 *
 * @param statement the position as the article has it
 * @param group id of its claim group; null in a version that does not count
 * @param surface the words that name the speaker; null where the article speaks itself
 * @param actor id of the speaker; null where it is no known person
 * @param origin where the same words were printed first in the group; null where that is here
 */
public record CitedStatement(
    Statement statement,
    CitedArticle article,
    @Nullable String group,
    @Nullable String surface,
    @Nullable String actor,
    @Nullable Origin origin) {

  /** The first printing of the same words. */
  public record Origin(String claim, String article) {}

  /** The claim's id. */
  public String claim() {
    return statement.position().id();
  }

  /** The day it was said, else the article's. */
  public @Nullable LocalDate day() {
    return statement.day();
  }
}
