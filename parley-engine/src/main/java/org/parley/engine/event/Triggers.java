package org.parley.engine.event;

import java.util.HashSet;
import java.util.Set;
import org.parley.engine.passage.Words;
import org.parley.engine.shipped.Table;

/** Whether a passage holds a form of any word of the lexicon: without one it needs no tree. */
final class Triggers {
  private static final Set<String> FORMS = new HashSet<>();
  private static final Set<String> LEMMAS = new HashSet<>();

  /** Lemmas by regular forms. */
  private static final java.util.Map<String, String> BY_FORM = new java.util.HashMap<>();

  static {
    Set<String> lemmas = new HashSet<>(Senses.VERBS.firsts());
    lemmas.addAll(Senses.NOUNS.firsts());
    LEMMAS.addAll(lemmas);
    lemmas.forEach(Triggers::inflect);
    Table.read(
        Triggers.class,
        "irregular.tsv",
        2,
        row -> {
          if (lemmas.contains(row.get(0))) {
            Table.items(row.get(1)).forEach(form -> add(form, row.get(0)));
          }
        });
  }

  private Triggers() {}

  static boolean stand(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (FORMS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The lemma that the lexicon knows for a form, where the tree's is unknown to it. */
  static String lemma(String lemma, String form) {
    return LEMMAS.contains(lemma) ? lemma : BY_FORM.getOrDefault(form, lemma);
  }

  private static void add(String form, String lemma) {
    FORMS.add(form);
    BY_FORM.putIfAbsent(form, lemma);
  }

  private static void inflect(String lemma) {
    add(lemma, lemma);
    add(lemma + "s", lemma);
    add(lemma + "es", lemma);
    add(lemma + "ed", lemma);
    add(lemma + "ing", lemma);
    char last = lemma.charAt(lemma.length() - 1);
    String stem = lemma.substring(0, lemma.length() - 1);
    if (last == 'e') {
      add(stem + "ed", lemma);
      add(stem + "ing", lemma);
      if (lemma.endsWith("ie")) {
        add(lemma.substring(0, lemma.length() - 2) + "ying", lemma);
      }
    } else if (last == 'y') {
      add(stem + "ies", lemma);
      add(stem + "ied", lemma);
    } else {
      add(lemma + last + "ed", lemma);
      add(lemma + last + "ing", lemma);
    }
  }
}
