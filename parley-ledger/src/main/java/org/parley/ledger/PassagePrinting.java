package org.parley.ledger;

import org.parley.model.Span;

/** A place in an article that prints the same words as a passage of another. */
public record PassagePrinting(CitedArticle article, String passage, Span span) {}
