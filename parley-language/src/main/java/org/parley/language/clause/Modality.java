package org.parley.language.clause;

/** A modal of a clause; {@code modals.tsv} beside this class lists the words. */
public enum Modality {
  NONE,
  CAN,
  COULD,
  MAY,
  MIGHT,
  MUST,
  SHOULD,
  SHALL,
  WILL,
  WOULD,
  /** have to, need to. */
  HAVE_TO,
  /** be going to, be about to, be set to. */
  GOING_TO,
  /** be to, be due to, be scheduled to. */
  BE_TO,
  /** be supposed to. */
  SUPPOSED_TO,
  /** be able to. */
  ABLE_TO,
  /** be ready, willing, prepared to. */
  READY_TO,
  /** be allowed to. */
  ALLOWED_TO,
  /** used to. */
  USED_TO
}
