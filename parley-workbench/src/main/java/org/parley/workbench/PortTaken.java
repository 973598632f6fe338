package org.parley.workbench;

import java.net.BindException;

/** Another program listens on the port. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int port;

  private PortTaken(int port, Throwable cause) {
    super("port " + port + " is taken", cause);
    this.port = port;
  }

  /** The fault that this is, where it is one of the port; else the fault as it was. */
  static RuntimeException of(int port, RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortTaken(port, thrown);
      }
    }
    return thrown;
  }

  public int port() {
    return port;
  }
}
