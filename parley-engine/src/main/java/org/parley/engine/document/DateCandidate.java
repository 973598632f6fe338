package org.parley.engine.document;

/**
 * A date that a page's data gives, as written, the most trusted first.
 *
 * @param source where it stood, such as {@code json-ld datePublished}
 */
public record DateCandidate(String value, String source) {}
