package org.parley.engine.layer;

/**
 * A pure function of one passage's normalised words. It is kept by the words' hash and done once,
 * however often the words are printed; it never learns in which document they stand.
 *
 * @param <W> the words
 * @param <A> what is read in them; places are token numbers, not characters
 */
@FunctionalInterface
public interface Analysis<W, A> {
  A analyse(W words);
}
