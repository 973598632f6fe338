package org.parley.engine.event;

import java.util.List;

/** What stands around a verb or a noun, by slot: subj, obj, iobj, of, a preposition, mod, word. */
interface Frame {
  Scene scene();

  /** Heads of what stands there; empty for nothing. */
  List<Integer> slot(String name);

  /** A mark of patterns: inf, that, pas, ... */
  boolean mark(String name);

  /** True where the tree gives no subject at all, as in passives: conditions on it hold. */
  boolean lacksSubject();
}
