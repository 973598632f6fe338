package org.parley.workbench;

import java.util.Set;
import java.util.function.BiFunction;
import org.parley.ledger.Ledger;

/**
 * An address of the API.
 *
 * @param path with {@code {id}}, or {@code <id>} where the id may hold slashes
 * @param parameters the names that it takes, without limit and cursor
 * @param answer a view, a {@link ListPage} or a text
 */
record Route(
    String path, Set<String> parameters, Form form, BiFunction<Ledger, Parameters, ?> answer) {
  /** In which forms it is answered. */
  enum Form {
    /** One object as JSON. */
    ONE,
    /** A list, page by page, or whole as JSON, CSV, JSONL. */
    LIST,
    /** Text that is shown as it is. */
    TEXT
  }

  Route {
    parameters = Set.copyOf(parameters);
  }

  static Route one(
      String path, Set<String> parameters, BiFunction<Ledger, Parameters, Object> one) {
    return new Route(path, parameters, Form.ONE, one);
  }

  static Route list(
      String path, Set<String> parameters, BiFunction<Ledger, Parameters, ListPage<?>> list) {
    return new Route(path, parameters, Form.LIST, list);
  }

  static Route text(
      String path, Set<String> parameters, BiFunction<Ledger, Parameters, String> text) {
    return new Route(path, parameters, Form.TEXT, text);
  }
}
