package org.parley.engine.raw;

/**
 * Bytes as text.
 *
 * @param encoding the name of the encoding that was taken
 * @param lost how many places had bytes that the encoding doesn't explain, each U+FFFD in the text
 */
record Decoded(String text, String encoding, int lost) {}
