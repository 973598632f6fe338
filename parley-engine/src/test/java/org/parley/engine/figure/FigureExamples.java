package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.FigureKind;

/** The examples of the tables, and what is to be read in them. */
public final class FigureExamples {
  /**
   * One sentence of a table.
   *
   * @param kind of a figure that is read in it; null where none need be
   * @param not the rule that no figure of it names; null where any may be read
   */
  record Example(String id, String text, @Nullable FigureKind kind, @Nullable String not) {}

  private FigureExamples() {}

  static List<Example> examples() {
    List<Example> all = new ArrayList<>();
    for (CountRule rule : CountRules.SHIPPED.all()) {
      rule.yes().forEach(text -> all.add(new Example(rule.id(), text, rule.kind(), null)));
      rule.no().forEach(text -> all.add(new Example(rule.id(), text, null, rule.id())));
    }
    for (AidReader.Row row : AidReader.rows()) {
      row.yes().forEach(text -> all.add(new Example(row.id(), text, FigureKind.AID_MONEY, null)));
      row.no().forEach(text -> all.add(new Example(row.id(), text, null, row.id())));
    }
    for (NotCounted.Row row : NotCounted.rows()) {
      row.examples().forEach(text -> all.add(new Example(row.id(), text, null, "")));
    }
    return all;
  }

  /** Every sentence of the tables. */
  public static List<String> sentences() {
    List<String> all = new ArrayList<>();
    examples().forEach(example -> all.add(example.text()));
    Bounds.SHIPPED.rows().forEach(row -> all.add(row.example()));
    return all;
  }
}
