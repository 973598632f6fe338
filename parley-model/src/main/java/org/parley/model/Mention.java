package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of a document that name somebody, some place, some time.
 *
 * @param span in the clean text
 * @param name the common or full name where it is settled, else null
 * @param country ISO 3166 alpha-3 code of the state it is, lies in or belongs to, where settled
 * @param time what a time expression means; null for other kinds and where nothing anchors it
 */
public record Mention(
    Span span,
    Kind kind,
    String surface,
    @Nullable String name,
    @Nullable String country,
    @Nullable TimeValue time) {

  /** What is named. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    GROUP,
    TIME,
    NUMBER
  }
}
