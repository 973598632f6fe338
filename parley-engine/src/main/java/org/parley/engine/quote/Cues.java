package org.parley.engine.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.Inflection;
import org.parley.engine.mention.Table;

/** The verbs that introduce words, by each of their forms. Read once from its table. */
final class Cues {

  /** The form of a verb that is met. */
  enum Form {
    BASE,
    PRESENT,
    PAST,
    /** A past participle that is no past ("written"). */
    PARTICIPLE,
    ING
  }

  /** How a verb takes the words it introduces. */
  enum Takes {
    BARE,
    THAT,
    TELL,
    WORDS
  }

  record Cue(String lemma, Form form, Takes takes, boolean speech) {}

  private static final Map<String, Cue> BY_FORM = read();

  private Cues() {}

  static @Nullable Cue of(String word) {
    return BY_FORM.get(word);
  }

  private static Map<String, Cue> read() {
    Map<String, Cue> forms = new HashMap<>();
    Table.read(
        Cues.class,
        "cues.tsv",
        5,
        row -> {
          String lemma = row.get(0);
          Takes takes = Takes.valueOf(row.get(3).toUpperCase(Locale.ROOT));
          boolean speech = row.get(4).equals("yes");
          String past = row.get(1).isEmpty() ? Inflection.past(lemma) : row.get(1);
          String participle = row.get(2).isEmpty() ? past : row.get(2);
          forms.put(lemma, new Cue(lemma, Form.BASE, takes, speech));
          forms.put(Inflection.ing(lemma), new Cue(lemma, Form.ING, takes, speech));
          forms.put(Inflection.third(lemma), new Cue(lemma, Form.PRESENT, takes, speech));
          forms.putIfAbsent(participle, new Cue(lemma, Form.PARTICIPLE, takes, speech));
          forms.put(past, new Cue(lemma, Form.PAST, takes, speech));
        });
    return Map.copyOf(forms);
  }
}
