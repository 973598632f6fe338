package org.parley.workbench.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list.
 *
 * @param total all that match
 * @param next the cursor to go on with; null at the end
 */
public record ListView<T>(long total, List<T> items, @Nullable String next) {}
