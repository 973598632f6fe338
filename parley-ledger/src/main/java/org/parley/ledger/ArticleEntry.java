package org.parley.ledger;

/** An article in a list, with how much was read in it. */
public record ArticleEntry(CitedArticle article, int positions, int quotes, String language) {}
