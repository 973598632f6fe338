package org.parley.engine.quote;

import java.util.List;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Range;

/** The attributions that the tree of a passage allows, for whoever learns which of them hold. */
public final class CueExamples {
  private CueExamples() {}

  /**
   * One that the tree allows; places are token numbers.
   *
   * @param features names of what holds of it, as {@code cue-weights.tsv} weighs them
   * @param content the words introduced, in order; none where they stand in another passage
   * @param speaker the words that name the speaker
   */
  public record Example(List<String> features, List<Range> content, Range speaker) {
    public Example {
      features = List.copyOf(features);
      content = List.copyOf(content);
    }
  }

  /** In the order of their cues. */
  public static List<Example> of(Words words, PassageMentions mentions) {
    QuoteAnalysis.Input input = new QuoteAnalysis.Input(words, mentions, new Syntax(words));
    return Attributions.candidates(input).stream()
        .map(
            each ->
                new Example(
                    each.features(),
                    each.attribution().content(),
                    new Range(
                        each.attribution().speaker().start(), each.attribution().speaker().end())))
        .toList();
  }
}
