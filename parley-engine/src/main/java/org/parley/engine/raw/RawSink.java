package org.parley.engine.raw;

import org.parley.model.RawItem;

/** Takes what a {@link RawReader} finds, in the order of the input, on the reading thread. */
public interface RawSink {
  void item(RawItem item);

  void error(InputError error);
}
