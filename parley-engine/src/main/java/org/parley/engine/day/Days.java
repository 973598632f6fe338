package org.parley.engine.day;

import java.util.Collection;
import java.util.SortedMap;
import org.parley.engine.layer.Derivation;

/**
 * The days of articles that have none, told by the dated ones that print the same words: a copy is
 * printed when its sentences are, and the weekdays that it names settle which day it was.
 * Stateless.
 */
public final class Days implements Derivation<ArticleWords, SortedMap<String, InferredDay>> {

  /** The days that are settled well enough, by the id of their article. */
  @Override
  public SortedMap<String, InferredDay> derive(Collection<ArticleWords> articles) {
    DayIndex index = new DayIndex(articles);
    articles.forEach(index::add);
    return index.days();
  }
}
