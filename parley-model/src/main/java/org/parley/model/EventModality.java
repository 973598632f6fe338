package org.parley.model;

/** Whether an act happened. */
public enum EventModality {
  /** It happened, or happens. */
  ACTUAL,
  /** It is said to come. */
  FUTURE,
  /** It may happen, or was tried. */
  HYPOTHETICAL,
  /** It did not happen. */
  NEGATED,
  /** It happened long before the article. */
  HISTORICAL
}
