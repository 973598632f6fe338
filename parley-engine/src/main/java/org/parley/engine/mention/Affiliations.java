package org.parley.engine.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/**
 * What the tables tell of names and nouns in PLOVER's terms: the sector of titles and bodies, the
 * code and home of organisations, where cities lie.
 */
public final class Affiliations {
  private static final Map<String, String> SECTORS = new HashMap<>();
  private static final Set<String> TITLES = new HashSet<>();
  private static final Map<String, Organisation> ORGANISATIONS = new HashMap<>();
  private static final Map<String, Degrees> CITIES = new HashMap<>();

  /**
   * An organisation.
   *
   * @param code PLOVER code: IGO, UNO, EUR, NGO for those above states, else its sector
   * @param country ISO 3166 alpha-3 of its sovereign or home; empty where it has none
   */
  public record Organisation(String code, String country) {}

  /** Degrees north and east, WGS 84. */
  public record Degrees(double latitude, double longitude) {}

  static {
    Table.read(
        Affiliations.class,
        "titles.tsv",
        4,
        row -> {
          TITLES.add(row.get(0));
          sector(row.get(0), row.get(1));
        });
    Table.read(Affiliations.class, "bodies.tsv", 2, row -> sector(row.get(0), row.get(1)));
    Table.read(
        Affiliations.class,
        "organisations.tsv",
        5,
        row -> ORGANISATIONS.put(row.get(1), new Organisation(row.get(0), row.get(4))));
    Table.read(
        Affiliations.class,
        "cities.tsv",
        7,
        row ->
            CITIES.putIfAbsent(
                row.get(0) + '/' + row.get(1),
                new Degrees(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4)))));
  }

  private Affiliations() {}

  private static void sector(String noun, String sector) {
    if (!sector.isEmpty()) {
      SECTORS.put(noun, sector);
    }
  }

  /** True for the title of a person, in small letters. */
  static boolean isTitle(String noun) {
    return TITLES.contains(noun);
  }

  /** The sector of a title or body noun in small letters; null where the noun tells none. */
  public static @Nullable String sector(String noun) {
    return SECTORS.get(noun);
  }

  /** The organisation of that common name; null if unknown. */
  public static @Nullable Organisation organisation(String name) {
    return ORGANISATIONS.get(name);
  }

  /** The common English name of the state of that ISO 3166 alpha-3 code; null if unknown. */
  public static @Nullable String state(String code) {
    return StateNames.byCode(code);
  }

  /** Where a city lies; null if unknown. */
  public static @Nullable Degrees city(String name, @Nullable String country) {
    return CITIES.get(name + '/' + country);
  }
}
