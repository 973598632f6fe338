package org.parley.engine.figure;

import java.util.List;
import org.parley.model.FigureKind;

/**
 * One row of {@code kinds.tsv}.
 *
 * @param words lemmas; of two, the second is the verb's particle or object
 * @param counts what the counted noun may be; empty for anything
 * @param required one of these stands in the clause; empty for no such need
 * @param forbidden none of these stands there
 */
record CountRule(
    String id,
    FigureKind kind,
    Shape shape,
    List<List<String>> words,
    List<String> counts,
    List<String> required,
    List<String> forbidden,
    List<String> yes,
    List<String> no) {

  /** Where its words stand to the number. */
  enum Shape {
    NOUN,
    OBJECT,
    SUBJECT,
    ADJECTIVE,
    TOLL,
    THING
  }
}
