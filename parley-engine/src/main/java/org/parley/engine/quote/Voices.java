package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.model.Quote;
import org.parley.model.Span;

/**
 * What the quote step knows of a document: its quotations, whose voice each place of the text is
 * in, and whom its pronouns mean. Immutable.
 */
public final class Voices {
  private final List<Quote> quotes;

  /** By the start of their words. */
  private final List<Voice> voices;

  /** The furthest end of the voices up to each. */
  private final int[] reach;

  private final SegmentIndex segments;
  private final Antecedents antecedents;

  Voices(List<Quote> quotes, List<Voice> voices, SegmentIndex segments, Antecedents antecedents) {
    this.quotes = List.copyOf(quotes);
    List<Voice> sorted = new ArrayList<>(voices);
    sorted.sort((a, b) -> a.words().compareTo(b.words()));
    this.voices = List.copyOf(sorted);
    this.reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, sorted.get(i).words().end());
      reach[i] = furthest;
    }
    this.segments = segments;
    this.antecedents = antecedents;
  }

  public List<Quote> quotes() {
    return quotes;
  }

  /** The innermost voice that holds the words; null where the article speaks itself. */
  public @Nullable Voice at(Span words) {
    Voice best = null;
    for (int i = lastFrom(words.start()); i >= 0 && reach[i] >= words.end(); i--) {
      Voice voice = voices.get(i);
      if (voice.words().contains(words)
          && (best == null || voice.words().length() <= best.words().length())) {
        best = voice;
      }
    }
    return best;
  }

  /** True inside quotation marks, whoever speaks. */
  public boolean isQuoted(int offset) {
    return segments.wordsHold(offset);
  }

  /** The last voice that begins at {@code start} or before; -1 if none does. */
  private int lastFrom(int start) {
    int low = 0;
    int high = voices.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (voices.get(middle).words().start() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whom the phrase of a passage means, pronouns included; null where open. */
  public @Nullable Referent who(int passage, ActorPhrase phrase) {
    return antecedents.who(passage, phrase);
  }
}
