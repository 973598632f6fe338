package org.parley.model;

import java.util.List;

/**
 * Who publishes. A news agency is an outlet too.
 *
 * @param id the outlet's domain where known, else its name in lower case
 * @param kind outlet or agency
 */
public record Outlet(String id, String name, List<String> domains, String kind) {
  public Outlet {
    domains = List.copyOf(domains);
  }
}
