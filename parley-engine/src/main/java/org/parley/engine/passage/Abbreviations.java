package org.parley.engine.passage;

import java.util.Set;

/** Abbreviations whose stop does not end a sentence. General English, no names. */
final class Abbreviations {
  /** Always followed by a name or a number: their stop is part of the token. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Sgt", "Cpl",
          "Adm", "Brig", "Sen", "Rep", "Gov", "Rev", "Hon", "Pres", "St", "Mt", "Ft", "No", "Sec",
          "Amb", "Supt", "Messrs", "Jr", "Sr", "vs");

  private static final Set<String> OTHERS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Inc", "Ltd", "Co", "Corp", "Bros",
          "approx", "est", "dept", "Dept", "fig", "ed", "al", "Ave", "Blvd", "Rd", "Ariz", "Calif",
          "Colo", "Conn", "Fla", "Ga", "Ill", "Ind", "Kan", "Mass", "Mich", "Minn", "Miss", "Mo",
          "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Wash", "Wis", "ret", "cf", "viz",
          "etc");

  private Abbreviations() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isAny(String word) {
    return TITLES.contains(word) || OTHERS.contains(word);
  }
}
