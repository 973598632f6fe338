package org.parley.engine.event;

import java.util.HashSet;
import java.util.Set;
import org.parley.engine.mention.Table;
import org.parley.engine.passage.Words;

/** Whether a passage holds a form of any word of the lexicon: without one it needs no tree. */
final class Triggers {
  private static final Set<String> FORMS = new HashSet<>();

  static {
    Set<String> lemmas = new HashSet<>(Senses.VERBS.firsts());
    lemmas.addAll(Senses.NOUNS.firsts());
    lemmas.forEach(Triggers::inflect);
    Table.read(
        Triggers.class,
        "irregular.tsv",
        2,
        row -> {
          if (lemmas.contains(row.get(0))) {
            FORMS.addAll(Table.items(row.get(1)));
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

  private static void inflect(String lemma) {
    FORMS.add(lemma);
    FORMS.add(lemma + "s");
    FORMS.add(lemma + "es");
    FORMS.add(lemma + "ed");
    FORMS.add(lemma + "ing");
    char last = lemma.charAt(lemma.length() - 1);
    String stem = lemma.substring(0, lemma.length() - 1);
    if (last == 'e') {
      FORMS.add(stem + "ed");
      FORMS.add(stem + "ing");
      if (lemma.endsWith("ie")) {
        FORMS.add(lemma.substring(0, lemma.length() - 2) + "ying");
      }
    } else if (last == 'y') {
      FORMS.add(stem + "ies");
      FORMS.add(stem + "ied");
    } else {
      FORMS.add(lemma + last + "ed");
      FORMS.add(lemma + last + "ing");
    }
  }
}
