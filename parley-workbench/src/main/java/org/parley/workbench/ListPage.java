package org.parley.workbench;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Listing;

/**
 * A list of the API, in whichever form it is asked for.
 *
 * @param view a row's shape in JSON
 * @param columns names of the columns in CSV
 * @param cells a row's cells in CSV: texts, numbers, or null
 */
record ListPage<T>(
    Listing<T> listing,
    Function<T, Object> view,
    List<String> columns,
    Function<T, List<@Nullable Object>> cells) {}
