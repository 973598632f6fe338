package org.parley.workbench.view;

import org.jspecify.annotations.Nullable;
import org.parley.model.Standing;

/**
 * Who said it.
 *
 * @param surface the words that name the speaker where it is said
 * @param actor the person's id, where known
 */
public record SpeakerView(
    @Nullable String name,
    @Nullable String surface,
    @Nullable String party,
    String standing,
    @Nullable String actor) {

  static SpeakerView of(
      @Nullable String name,
      @Nullable String surface,
      @Nullable String party,
      Standing standing,
      @Nullable String actor) {
    return new SpeakerView(name, surface, party, Words.word(standing), actor);
  }
}
