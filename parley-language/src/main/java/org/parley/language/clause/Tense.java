package org.parley.language.clause;

/**
 * The time of a finite verb; {@link #NONE} for infinitives, participles, subjunctives, commands.
 */
public enum Tense {
  NONE,
  PAST,
  PRESENT,
  FUTURE
}
