package org.parley.engine.quote;

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
  private final List<Voice> voices;
  private final List<Segment> segments;
  private final Antecedents antecedents;

  Voices(List<Quote> quotes, List<Voice> voices, List<Segment> segments, Antecedents antecedents) {
    this.quotes = List.copyOf(quotes);
    this.voices = List.copyOf(voices);
    this.segments = List.copyOf(segments);
    this.antecedents = antecedents;
  }

  public List<Quote> quotes() {
    return quotes;
  }

  /** The innermost voice that holds the words; null where the article speaks itself. */
  public @Nullable Voice at(Span words) {
    Voice best = null;
    for (Voice voice : voices) {
      if (voice.words().contains(words)
          && (best == null || voice.words().length() < best.words().length())) {
        best = voice;
      }
    }
    return best;
  }

  /** True inside quotation marks, whoever speaks. */
  public boolean isQuoted(int offset) {
    for (Segment segment : segments) {
      if (segment.words().contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the phrase of a passage means, pronouns included; null where open. */
  public @Nullable Referent who(int passage, ActorPhrase phrase) {
    return antecedents.who(passage, phrase);
  }
}
