package org.parley.workbench;

import org.jspecify.annotations.Nullable;

/** The % escapes of an address: a server decodes broken ones to something that nobody asked for. */
final class Escapes {
  private Escapes() {}

  /** True where every % is followed by two hexadecimal digits. */
  static boolean areWhole(@Nullable String address) {
    if (address == null) {
      return true;
    }
    for (int at = address.indexOf('%'); at >= 0; at = address.indexOf('%', at + 1)) {
      if (at + 2 >= address.length()
          || Character.digit(address.charAt(at + 1), 16) < 0
          || Character.digit(address.charAt(at + 2), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
