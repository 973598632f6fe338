package org.parley.engine.flow;

import org.parley.engine.raw.InputError;
import org.parley.model.Reading;

/** Takes what is read, in the order of the input, from one thread at a time. */
public interface ReadingSink {
  void reading(Reading reading);

  /** What could not be read, or was read with a notice. */
  void error(InputError error);
}
