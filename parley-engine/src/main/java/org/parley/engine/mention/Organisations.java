package org.parley.engine.mention;

import java.util.List;
import java.util.Locale;
import org.parley.model.Standing;

/** Organisations that no table knows, told by the last word of their names. */
final class Organisations {
  private Organisations() {}

  /** "Unified Salt Union": several capitalised words that end as organisations' names do. */
  static boolean isName(String name) {
    int of = Math.max(name.indexOf(" of "), name.indexOf(" for "));
    String head = of < 0 ? name : name.substring(0, of);
    int last = head.lastIndexOf(' ');
    boolean several = last > 0 || of > 0;
    return several && ActorWords.isOrganisation(head.substring(last + 1).toLowerCase(Locale.ROOT));
  }

  static Referent referent(String name, List<Side> sides) {
    return new Referent(name, sides, Standing.OFFICIAL, false, null);
  }
}
