package org.parley.model;

/** How a party stands to an issue, as the gold guidelines define it. */
public enum Stance {
  DEMAND,
  OFFER,
  ACCEPT,
  REJECT,
  SUPPORT
}
