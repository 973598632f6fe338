package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of a document that name somebody, some place, some time.
 *
 * @param span in the clean text
 * @param name the common or full name where it is settled, else null
 * @param country ISO 3166 alpha-3 code of the state it is, lies in or belongs to, where settled
 * @param party the side that a person speaks for in this document, by its common name
 * @param role what the words beside a person's name say, where they say anything
 * @param time what a time expression means; null for other kinds and where nothing anchors it
 */
public record Mention(
    Span span,
    Kind kind,
    String surface,
    @Nullable String name,
    @Nullable String country,
    @Nullable TimeValue time,
    @Nullable String party,
    @Nullable Role role) {

  /** A mention of another kind than a person. */
  public Mention(
      Span span,
      Kind kind,
      String surface,
      @Nullable String name,
      @Nullable String country,
      @Nullable TimeValue time) {
    this(span, kind, surface, name, country, time, null, null);
  }

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
