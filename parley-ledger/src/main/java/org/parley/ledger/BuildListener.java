package org.parley.ledger;

import org.parley.engine.raw.InputError;

/** Told how a build goes, from the thread that reads the input. */
public interface BuildListener {
  /** An item was met: read, or known already. */
  void met();

  /** An item could not be read, or with a notice. */
  void error(InputError error);

  /** All is stored; so many kinds of claims are left to be grouped. */
  void grouping(int left);
}
