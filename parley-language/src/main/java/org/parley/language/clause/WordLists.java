package org.parley.language.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of {@code words.tsv} and {@code modals.tsv} beside this class. Immutable. */
final class WordLists {
  static final Set<String> NOT;
  static final Set<String> NO;
  static final Set<String> WITHOUT;
  static final Set<String> ONLY;
  static final Set<String> CIRCUMSTANCES;
  static final Set<String> TOPICS;
  static final Set<String> PROMISERS;
  static final Set<String> ASKERS;
  static final Set<String> MOVERS;
  static final Set<String> JUDGES;
  static final Set<String> LIGHT;
  static final Set<String> TERMS;

  /** A modal and whether its word negates. */
  record Modal(Modality modality, boolean negates) {}

  private static final Map<String, Map<String, Modal>> MODALS = new HashMap<>();

  static {
    Map<String, Set<String>> words = new HashMap<>();
    for (String[] row : rows("words.tsv")) {
      words.computeIfAbsent(row[0], list -> new HashSet<>()).addAll(List.of(row[1].split(" ", -1)));
    }
    NOT = take(words, "not");
    NO = take(words, "no");
    WITHOUT = take(words, "without");
    ONLY = take(words, "only");
    CIRCUMSTANCES = take(words, "circumstance");
    TOPICS = take(words, "topic");
    PROMISERS = take(words, "promiser");
    ASKERS = take(words, "asker");
    MOVERS = take(words, "mover");
    JUDGES = take(words, "judge");
    LIGHT = take(words, "light");
    TERMS = take(words, "term");
    for (String[] row : rows("modals.tsv")) {
      boolean negates = row.length > 3 && row[3].equals("not");
      for (String word : row[1].split(" ", -1)) {
        MODALS
            .computeIfAbsent(row[0], kind -> new HashMap<>())
            .put(word, new Modal(Modality.valueOf(row[2]), negates));
      }
    }
  }

  private WordLists() {}

  /** The modal of a word in a list of {@code modals.tsv}; null for a word that is none. */
  static @Nullable Modal modal(String list, String lemma) {
    return take(MODALS, list).get(lemma);
  }

  private static <T> T take(Map<String, T> lists, String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  private static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
