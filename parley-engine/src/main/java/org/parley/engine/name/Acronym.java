package org.parley.engine.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The letters that stand for an organisation: "OX" for "Organisation for X". */
public final class Acronym {
  private Acronym() {}

  /** In lower case, with the connecting words and without; empty for one word. */
  static Set<String> of(Name name) {
    StringBuilder all = new StringBuilder();
    StringBuilder strong = new StringBuilder();
    List<Name.Part> parts = name.parts();
    if (parts.size() < 2) {
      return Set.of();
    }
    for (Name.Part part : parts) {
      char first = part.latin().charAt(0);
      all.append(first);
      if (!part.weak()) {
        strong.append(first);
      }
    }
    return all.compareTo(strong) == 0
        ? Set.of(all.toString())
        : Set.of(all.toString(), strong.toString());
  }

  /** True where {@code letters} may stand for the organisation of that name. */
  public static boolean fits(String letters, String name) {
    return of(Name.organisation(name)).contains(letters.toLowerCase(Locale.ROOT));
  }
}
