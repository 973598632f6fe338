package org.parley.engine.table;

import org.jspecify.annotations.Nullable;
import org.parley.model.Dated;
import org.parley.model.Document;

/**
 * The article that a statement is cited from.
 *
 * @param document the document's id
 * @param ref what the user calls it
 * @param outlet the outlet's name, where known
 */
public record Source(
    String document,
    String ref,
    @Nullable String uri,
    @Nullable String outlet,
    @Nullable String title,
    Dated published) {

  /** The source that this document is. */
  public static Source of(Document document) {
    return new Source(
        document.id(),
        document.raw().ref(),
        document.raw().uri(),
        document.outlet() == null ? null : document.outlet().name(),
        document.title(),
        document.published());
  }
}
