package org.parley.engine.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventType;

/**
 * One row of {@code verbs.tsv} or {@code nouns.tsv}.
 *
 * @param type null for a row that says that there is no event
 * @param words each a lemma, or several words parted by blanks
 * @param recipients slots that may hold to whom it is done, in order
 */
record Sense(
    String id,
    @Nullable EventType type,
    @Nullable String mode,
    List<List<String>> words,
    List<Condition> conditions,
    List<String> recipients,
    boolean both,
    List<String> yes,
    List<String> no) {

  /** True where a condition names words: such a sense goes before operators. */
  boolean isExplicit() {
    return conditions.stream().anyMatch(Condition::namesWords);
  }
}
