package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One utterance as an article prints it.
 *
 * @param spans its content without the attribution between
 * @param segments the pieces in quotation marks, without the marks
 * @param speech true for speech acts, false for beliefs and plans
 * @param speaker null where the text leaves it open
 * @param cue the word that introduces it (said, according to), where there is one
 * @param medium where it was said: statement, video address, call, interview, a programme
 * @param via who relays it: an agency, an outlet, an office, an aide
 * @param said the day it was spoken, where settled
 */
public record Quote(
    String id,
    Span span,
    Kind kind,
    List<Span> spans,
    List<Span> segments,
    boolean speech,
    @Nullable Speaker speaker,
    @Nullable Span cue,
    @Nullable String medium,
    @Nullable String via,
    @Nullable LocalDate said,
    List<Evidence> evidence,
    Basis basis)
    implements Claim {

  /** Direct: in quotation marks throughout. Indirect: without any. Mixed: both. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /**
   * @throws IllegalArgumentException if it has no words or no evidence
   */
  public Quote {
    spans = List.copyOf(spans);
    segments = List.copyOf(segments);
    evidence = List.copyOf(evidence);
    if (spans.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("a quote has words and evidence");
    }
  }
}
