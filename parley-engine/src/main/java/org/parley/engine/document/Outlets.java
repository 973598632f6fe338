package org.parley.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.ShippedFile;
import org.parley.model.Outlet;

/**
 * Outlets and news agencies by name and by domain: the well-known ones of {@code outlets.tsv}, and
 * a profile's own, which win. Thread-safe.
 */
public final class Outlets {
  private static final String AGENCY = "agency";

  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();

  /** The well-known outlets and these. */
  public Outlets(List<Outlet> own) {
    for (String line : ShippedFile.lines(Outlets.class, "outlets.tsv")) {
      String[] field = line.split("\t", -1);
      List<String> domains = List.of(field[1].split(",", -1));
      Outlet outlet = new Outlet(domains.get(0), field[0], domains, field[2]);
      add(outlet);
      if (field.length > 3) {
        for (String name : field[3].split(",", -1)) {
          byName.put(Line.fold(name), outlet);
        }
      }
    }
    own.forEach(this::add);
  }

  private void add(Outlet outlet) {
    byName.put(Line.fold(outlet.name()), outlet);
    outlet.domains().forEach(domain -> byDomain.put(domain.toLowerCase(Locale.ROOT), outlet));
  }

  /** The outlet of this name in any of its spellings, or null. */
  public @Nullable Outlet named(String name) {
    return byName.get(Line.fold(name.strip()));
  }

  /** The outlet at this host or at a parent domain of it, or null. */
  public @Nullable Outlet atHost(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (true) {
      Outlet outlet = byDomain.get(domain);
      int dot = domain.indexOf('.');
      if (outlet != null || dot < 0) {
        return outlet;
      }
      domain = domain.substring(dot + 1);
    }
  }

  /** The outlet called so, or hosted there, or a new one of that name. */
  public Outlet of(String nameOrDomain) {
    Outlet known = named(nameOrDomain);
    if (known == null && nameOrDomain.indexOf('.') > 0 && nameOrDomain.indexOf(' ') < 0) {
      known = atHost(nameOrDomain);
    }
    if (known != null) {
      return known;
    }
    String id = nameOrDomain.strip().toLowerCase(Locale.ROOT);
    boolean domain = id.indexOf('.') > 0 && id.indexOf(' ') < 0;
    return new Outlet(id, nameOrDomain.strip(), domain ? List.of(id) : List.of(), "outlet");
  }

  /** The common names of the agencies that these words name, in the order of the words. */
  public List<String> agenciesIn(String words) {
    Set<String> found = new LinkedHashSet<>();
    List<int[]> tokens = tokens(words);
    int taken = 0;
    for (int i = 0; i < tokens.size(); i++) {
      // The longest name that begins here: "Interfax-Ukraine" before "Interfax".
      for (int j = Math.min(tokens.size(), i + 5); j > i && i >= taken; j--) {
        String name = words.substring(tokens.get(i)[0], tokens.get(j - 1)[1]);
        Outlet outlet = named(name);
        boolean spelt = Character.isUpperCase(name.charAt(0)) || name.equals("dpa");
        if (outlet != null && spelt && outlet.kind().equals(AGENCY)) {
          found.add(outlet.name());
          taken = j;
          break;
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static List<int[]> tokens(String words) {
    List<int[]> tokens = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length()
          && (Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '-')) {
        end++;
      }
      if (end > at) {
        tokens.add(new int[] {at, end});
      }
      at = end + 1;
    }
    return tokens;
  }
}
