package org.parley.engine.event;

import java.util.Set;
import java.util.TreeSet;
import org.parley.engine.shipped.Table;

/** What events may be about, in PLOVER's terms. */
public final class EventContexts {
  private static final Set<String> KNOWN = read();

  private EventContexts() {}

  /** All contexts: {@code military}, {@code human_rights} ... */
  public static Set<String> known() {
    return KNOWN;
  }

  private static Set<String> read() {
    Set<String> contexts = new TreeSet<>();
    Table.read(EventContexts.class, "contexts.tsv", 2, row -> contexts.add(row.get(0)));
    return Set.copyOf(contexts);
  }
}
