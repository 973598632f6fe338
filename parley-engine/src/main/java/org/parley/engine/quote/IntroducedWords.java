package org.parley.engine.quote;

import java.util.Set;

/** How far the words reach that a verb introduces. */
final class IntroducedWords {

  /** A clause hung on behind a comma with these is the article's again. */
  private static final Set<String> ASIDES =
      Set.of("as", "while", "although", "though", "but", "just");

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "also", "said", "is", "was");

  private IntroducedWords() {}

  /** Token behind the words that begin at {@code from}. */
  static int end(PassageWords in, Cues.Cue cue, int from) {
    return isNaming(in, cue, from) ? nameEnd(in, from) : clauseEnd(in, from);
  }

  /** Up to the end, or to a further attribution or participle that hangs on a comma. */
  static int clauseEnd(PassageWords in, int from) {
    int end = in.end();
    int depth = 0;
    for (int i = from; i < end; i++) {
      if (in.lower(i).equals("\"")) {
        depth ^= 1;
      }
      boolean turn = in.lower(i).equals("but") && AUXILIARIES.contains(in.lower(i + 1));
      if (depth == 0 && i > from && turn) {
        // "denied that it attacked but has also demanded": the subject's next act.
        return i;
      }
      if (depth == 0 && in.lower(i).equals(",") && i + 1 < end) {
        Cues.Cue next = Cues.of(in.lower(i + 1));
        if (next != null && next.form() == Cues.Form.ING) {
          return i;
        }
        if (in.lower(i + 1).equals("according") || ASIDES.contains(in.lower(i + 1))) {
          return i;
        }
      }
    }
    return end;
  }

  /** "calls a 'special operation' ...": the name that is given, and no more. */
  private static boolean isNaming(PassageWords in, Cues.Cue cue, int from) {
    return Set.of("call", "describe", "brand", "label", "term", "dub").contains(cue.lemma())
        && !Set.of("for", "on").contains(in.lower(from));
  }

  private static int nameEnd(PassageWords in, int from) {
    int end = in.end();
    int marks = 0;
    for (int i = from; i < end; i++) {
      if (in.lower(i).equals("\"") && ++marks == 2) {
        return i + 1;
      }
    }
    return end;
  }

  /** True if the words from {@code from} on hold a finite verb. */
  static boolean isClause(PassageWords in, int from) {
    for (int i = from; i < in.end(); i++) {
      if (AttributionWords.isFinite(in.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
