package org.parley.workbench;

import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;

/**
 * An address of the API.
 *
 * @param path with {@code {id}}, or {@code <id>} where the id may hold slashes
 * @param parameters the names that it takes, without limit and cursor
 * @param one what it answers, where that is one object
 * @param list what it answers, where that is a list
 */
record Route(
    String path,
    Set<String> parameters,
    @Nullable BiFunction<Ledger, Parameters, Object> one,
    @Nullable BiFunction<Ledger, Parameters, ListPage<?>> list) {

  static Route one(
      String path, Set<String> parameters, BiFunction<Ledger, Parameters, Object> one) {
    return new Route(path, parameters, one, null);
  }

  static Route list(
      String path, Set<String> parameters, BiFunction<Ledger, Parameters, ListPage<?>> list) {
    return new Route(path, parameters, null, list);
  }
}
