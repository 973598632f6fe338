package org.parley.engine.quote;

import org.parley.model.Span;

/**
 * Words between quotation marks, as printed.
 *
 * @param words without the marks
 * @param whole with the marks; equal to {@code words} at a side whose mark is missing
 * @param paragraph number of the block it stands in
 * @param single true for single marks
 * @param closed false where the closing mark is missing
 */
record Segment(Span words, Span whole, int paragraph, boolean single, boolean closed) {}
