package org.parley.engine.raw;

import java.io.IOException;

/**
 * Input that is refused while it is read; becomes an {@link InputError} where the name is known.
 */
final class Rejection extends IOException {
  private static final long serialVersionUID = 1L;

  private final InputError.Code code;
  private final String what;

  Rejection(InputError.Code code, String what) {
    super(what);
    this.code = code;
    this.what = what;
  }

  InputError.Code code() {
    return code;
  }

  String what() {
    return what;
  }
}
