package org.parley.engine.profile;

/** YAML that can't be read, with the line (1-based) where it fails. */
public final class YamlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  YamlFault(int line, String what) {
    super(what);
    this.line = line;
  }

  public int line() {
    return line;
  }
}
