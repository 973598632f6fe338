package org.parley.engine.document.html;

/**
 * A date that a page gives for its publication, as it is written there.
 *
 * @param value the words, not parsed: {@code 2031-03-27T10:00:00Z}, {@code 27 March 2031}
 * @param source where the page says so: {@code json-ld datePublished}, {@code meta
 *     article:published_time}, {@code itemprop datePublished}, {@code time}, {@code url}
 */
public record DateCandidate(String value, String source) {}
