package org.parley.engine.layer;

/**
 * A pure function of one document's analyses and its date: who "he" is, which day "Sunday" is,
 * whose words a paragraph continues.
 *
 * @param <D> the document with its analyses and what was resolved before
 * @param <R> what is resolved; places are characters of the clean text
 */
@FunctionalInterface
public interface Resolution<D, R> {
  R resolve(D document);
}
