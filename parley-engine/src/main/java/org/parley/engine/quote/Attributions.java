package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.layer.Analysis;

/**
 * Finds the attributions of one passage from its reporting verbs: the subject beside the verb, what
 * stands between verb and words (addressee, time, place, medium), and the words introduced. Whether
 * a word stands inside quotation marks is not asked here; resolution knows.
 */
final class Attributions implements Analysis<PassageWords, List<Attribution>> {

  @Override
  public List<Attribution> analyse(PassageWords in) {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < in.words().size(); i++) {
      Attribution last = found.isEmpty() ? null : found.get(found.size() - 1);
      Attribution attribution = at(in, i, last);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** "closed the session by saying": a preposition before a participle, and no noun. */
  private static boolean isBySaying(PassageWords in, Cues.Cue cue, int i) {
    return cue.form() == Cues.Form.ING && in.lower(i - 1).equals("by");
  }

  private static @Nullable Attribution at(PassageWords in, int i, @Nullable Attribution last) {
    if (in.lower(i).equals("according") && in.lower(i + 1).equals("to")) {
      return AccordingAttribution.read(in, i);
    }
    Cues.Cue cue = Cues.of(in.lower(i));
    if (cue == null
        || cue.form() == Cues.Form.PARTICIPLE
        || AttributionWords.isBeforeNoun(in.lower(i - 1)) && !isBySaying(in, cue, i)) {
      return null;
    }
    if (RelayedAttribution.isCue(cue)) {
      return RelayedAttribution.read(in, i);
    }
    return cue.form() == Cues.Form.ING
        ? ParticipleAttribution.read(in, i, cue, last)
        : VerbAttribution.read(in, i, cue);
  }
}
