package org.parley.engine.quote;

import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;

/** The attributions of one passage, as far as its own words show them. Thread-safe. */
public final class QuoteAnalysis implements Analysis<QuoteAnalysis.Input, PassageAttributions> {

  /** A passage's words and who is named in them. */
  public record Input(Words words, PassageMentions mentions, Syntax syntax) {}

  private final Attributions attributions = new Attributions();

  @Override
  public PassageAttributions analyse(Input input) {
    return new PassageAttributions(attributions.analyse(input));
  }
}
