package org.parley.engine.document.html;

/** What an element's names say it is; the weightier first, where names say more than one thing. */
enum Hint {
  NONE,
  FURNITURE,
  PROMOTION,
  CAPTION,
  BYLINE,
  BODY
}
