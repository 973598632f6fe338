package org.parley.engine.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.passage.Words;
import org.parley.engine.profile.Profile;

/**
 * Names known in advance: states, capitals, nationalities, seats of government, organisations,
 * regions, large cities, titles, bodies, given names; and what the profile adds. Immutable; the
 * built-in one is read once.
 */
public final class Gazetteer {

  /** Words of a text that the gazetteer knows: tokens from {@code start} to {@code end}. */
  record Match(int start, int end, Entry entry) {}

  private record Name(List<String> tokens, Entry entry, boolean anyCase) {}

  /** By the first token in lower case; longer names first, then by kind. */
  private final Map<String, List<Name>> names;

  private Gazetteer(Map<String, List<Name>> names) {
    this.names = names;
  }

  /** The built-in gazetteer and what {@code profile} adds to it or overrides. */
  public static Gazetteer of(Profile profile) {
    Map<String, List<Name>> names = new HashMap<>();
    BuiltIn.NAMES.forEach((first, list) -> names.put(first, new ArrayList<>(list)));
    ProfileNames.of(profile).forEach((words, entry) -> add(names, words, entry, 0));
    return new Gazetteer(names);
  }

  /** Every name found in the words, longest first at each place, without overlap. */
  List<Match> find(Words words) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Match match = longest(words, i);
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.end();
      }
    }
    return found;
  }

  private @Nullable Match longest(Words words, int at) {
    List<Name> candidates = names.get(words.lower(at));
    if (candidates == null) {
      return null;
    }
    for (Name name : candidates) {
      if (stands(words, at, name)) {
        return new Match(at, at + name.tokens.size(), name.entry);
      }
    }
    return null;
  }

  private static boolean stands(Words words, int at, Name name) {
    List<String> tokens = name.tokens;
    if (at + tokens.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < tokens.size(); k++) {
      String token = words.token(at + k);
      String wanted = tokens.get(k);
      if (name.anyCase
          ? !words.lower(at + k).equals(wanted)
          : !token.equals(wanted) && !isShouted(token, wanted)) {
        return false;
      }
    }
    return true;
  }

  /** "RUSSIA" in a headline; never "US" for "us" or "WHO" for "who". */
  private static boolean isShouted(String token, String wanted) {
    return wanted.length() > 3 && token.equals(wanted.toUpperCase(Locale.ROOT));
  }

  private static void add(Map<String, List<Name>> names, String words, Entry entry, int at) {
    List<String> tokens = tokens(words, entry);
    if (tokens.isEmpty()) {
      return;
    }
    boolean anyCase = entry.kind() == Entry.Kind.TITLE || entry.kind() == Entry.Kind.BODY;
    Name name = new Name(List.copyOf(tokens), entry, anyCase);
    List<Name> list =
        names.computeIfAbsent(tokens.get(0).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
    list.add(Math.min(at, list.size()), name);
    // Stable: names of one length stay in the order in which they were added.
    list.sort((a, b) -> b.tokens.size() - a.tokens.size());
  }

  private static List<String> tokens(String words, Entry entry) {
    boolean anyCase = entry.kind() == Entry.Kind.TITLE || entry.kind() == Entry.Kind.BODY;
    if (anyCase && words.endsWith(".") && words.indexOf('-') < 0) {
      // "lt. gen.": its words keep their stops, as they do before a name.
      return List.of(words.toLowerCase(Locale.ROOT).split(" ", 8));
    }
    Words cut = Words.of(words);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      tokens.add(anyCase ? cut.lower(i) : cut.token(i));
    }
    return tokens;
  }

  /** Read on first use, once. */
  private static final class BuiltIn {
    static final Map<String, List<Name>> NAMES = read();

    private static Map<String, List<Name>> read() {
      Map<String, List<Name>> names = new HashMap<>();
      for (Entry.Kind kind : Entry.Kind.values()) {
        GazetteerTables.read(kind, (words, entry) -> add(names, words, entry, Integer.MAX_VALUE));
      }
      return names;
    }
  }

  @Override
  public String toString() {
    return "Gazetteer of " + names.values().stream().mapToInt(List::size).sum() + " names";
  }
}
