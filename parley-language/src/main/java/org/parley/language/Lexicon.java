package org.parley.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Word lists that tokens and sentences need: {@code words.tsv} beside this class. Immutable. */
final class Lexicon {
  private final Set<String> affixes = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> openers = new HashSet<>();
  private final Map<String, Integer> cuts = new HashMap<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lexicon.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String[] row) {
    for (String word : row[1].split(" ", -1)) {
      switch (row[0]) {
        case "affix" -> affixes.add(word);
        case "abbreviation" -> abbreviations.add(word);
        case "opener" -> {
          abbreviations.add(word);
          openers.add(word);
        }
        case "cut" -> cuts.put(word.replace("|", ""), word.indexOf('|'));
        default -> throw new IllegalStateException("no such list: " + row[0]);
      }
    }
  }

  /** True for a first part that keeps its hyphen: anti, co, non. */
  boolean isAffix(String lower) {
    return affixes.contains(lower);
  }

  /** True for a word that is written with a period: Gen, etc. */
  boolean isAbbreviation(String word) {
    return abbreviations.contains(word.toLowerCase(Locale.ROOT))
        && (word.length() > 2 || Character.isUpperCase(word.charAt(0)) || word.equals("vs"));
  }

  /** True for one after which a name or a number follows, so that no sentence ends: Gen, Mr, No. */
  boolean isOpener(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where a word without an apostrophe is cut: 3 for cannot; 0 for none. */
  int cut(String lower) {
    return cuts.getOrDefault(lower, 0);
  }
}
