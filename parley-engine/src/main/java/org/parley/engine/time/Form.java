package org.parley.engine.time;

/** The kinds of saying when. */
enum Form {
  /** A place on the calendar, whole ("3 May 2031") or in part ("Monday", "in May"). */
  DATE,
  /** So many units from an anchor: yesterday, two weeks ago, next year, this week. */
  SHIFT,
  /** A unit of what was just spoken of: that day, the same year. */
  SAME,
  /** How long. */
  LENGTH,
  /** Again and again. */
  SET,
  /** Past, present or future, no nearer. */
  VAGUE
}
