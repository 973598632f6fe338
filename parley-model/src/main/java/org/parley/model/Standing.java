package org.parley.model;

/** In what capacity somebody speaks, from the head of state down to the outlet's own voice. */
public enum Standing {
  HEAD,
  MINISTER,
  SPOKESPERSON,
  NEGOTIATOR,
  OFFICIAL,
  AIDE,
  UNNAMED,
  OUTLET
}
