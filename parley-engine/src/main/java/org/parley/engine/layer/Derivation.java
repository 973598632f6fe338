package org.parley.engine.layer;

import java.util.Collection;

/**
 * A pure function of a set of documents: echoes, counts of reports, the table. The result is equal
 * for every order in which the documents come, and can be computed anew at any time.
 *
 * @param <D> a document's reading
 * @param <R> what follows from all of them
 */
@FunctionalInterface
public interface Derivation<D, R> {
  R derive(Collection<D> documents);
}
