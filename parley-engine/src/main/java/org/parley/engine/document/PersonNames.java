package org.parley.engine.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.engine.shipped.ShippedFile;

/** The shape of a person's name as it stands alone in a byline. */
final class PersonNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el",
          "la", "le", "dos", "ter");
  private static final Set<String> SECTIONS = new HashSet<>();

  static {
    ShippedFile.lines(PersonNames.class, "sections.txt")
        .forEach(section -> SECTIONS.add(section.toLowerCase(Locale.ROOT)));
  }

  private PersonNames() {}

  /** True if the line is the name of a newspaper section. */
  static boolean isSection(String words) {
    return SECTIONS.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  /** Two to four capitalised words, at least one of them no common English word. */
  static boolean isName(String words) {
    String[] tokens = words.strip().split(" ", -1);
    if (tokens.length < 2 || tokens.length > 4 || words.length() > 48 || isSection(words)) {
      return false;
    }
    int rare = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.length; i++) {
      String token = tokens[i];
      if (i > 0 && i < tokens.length - 1 && PARTICLES.contains(token)) {
        continue;
      }
      if (!isNamePart(token) || (EnglishWords.isFunctionWord(token) && token.length() > 1)) {
        return false;
      }
      capitals += isCapitals(token) && token.length() > 2 ? 1 : 0;
      rare += EnglishWords.loaded().isCommon(strip(token)) ? 0 : 1;
    }
    return rare > 0 && capitals < tokens.length;
  }

  private static String strip(String token) {
    return token.endsWith(".") ? token.substring(0, token.length() - 1) : token;
  }

  private static boolean isNamePart(String token) {
    if (token.isEmpty() || !Character.isUpperCase(token.charAt(0))) {
      return false;
    }
    for (int i = 1; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean stop = c == '.' && i <= 2 && i == token.length() - 1;
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '\u2019' && !stop) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String token) {
    return token.equals(token.toUpperCase(Locale.ROOT));
  }

  /**
   * The names of a list such as {@code Ada Quill, Tom Reed and Ines Holt}; empty if any is none.
   */
  static List<String> list(String words) {
    List<String> names = new ArrayList<>();
    for (String part :
        words.replace(" and ", ",").replace(" & ", ",").replace(';', ',').split(",", -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!isName(name)) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }
}
