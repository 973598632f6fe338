package org.parley.engine.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.shipped.Table;

/** The verbs that introduce words, by base form. Read once from its table. */
final class Cues {

  /** How a verb takes the words it introduces. */
  enum Frame {
    CLAUSE,
    THAT,
    TELL,
    ORDER,
    VOW,
    NAME,
    ABOUT,
    QUOTE
  }

  record Cue(String lemma, Set<Frame> frames, boolean speech) {
    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  private static final Map<String, Cue> BY_LEMMA = read();

  private Cues() {}

  /** By the base form with its particles; null for a verb that is not listed. */
  static @Nullable Cue of(String lemma) {
    return BY_LEMMA.get(lemma);
  }

  /** Of a regular past tense, where its base form is not known; null for what is none of a cue. */
  static @Nullable Cue ofPast(String form) {
    if (!form.endsWith("ed")) {
      return null;
    }
    int stem = form.length() - 2;
    Cue cue = BY_LEMMA.get(form.substring(0, stem));
    if (cue == null && stem > 2 && form.charAt(stem - 1) == form.charAt(stem - 2)) {
      // "signalled"
      return BY_LEMMA.get(form.substring(0, stem - 1));
    }
    return cue != null ? cue : BY_LEMMA.get(form.substring(0, stem + 1));
  }

  private static Map<String, Cue> read() {
    Map<String, Cue> cues = new HashMap<>();
    Table.read(
        Cues.class,
        "cues.tsv",
        3,
        row -> {
          Set<Frame> frames = EnumSet.noneOf(Frame.class);
          for (String frame : Table.items(row.get(1))) {
            frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
          }
          cues.put(row.get(0), new Cue(row.get(0), Set.copyOf(frames), row.get(2).equals("yes")));
        });
    return Map.copyOf(cues);
  }
}
