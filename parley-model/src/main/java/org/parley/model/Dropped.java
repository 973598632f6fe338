package org.parley.model;

/**
 * Received words that are no part of the article.
 *
 * @param why the reason: furniture, promotion, front-matter, duplicate, limit
 */
public record Dropped(Span received, String why) {}
