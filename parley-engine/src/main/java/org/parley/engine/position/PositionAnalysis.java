package org.parley.engine.position;

import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.engine.quote.PassageAttributions;

/** Candidate positions of one passage. Thread-safe. */
public final class PositionAnalysis implements Analysis<PositionAnalysis.Input, PassagePositions> {
  private static final int SHORTEST = 3;

  /** A passage's words and what the steps before found in them. */
  public record Input(
      Words words, PassageMentions mentions, PassageAttributions attributions, Syntax syntax) {}

  private final StanceRules rules = StanceRules.builtIn();
  private final IssueLexicon issues;

  public PositionAnalysis(IssueLexicon issues) {
    this.issues = issues;
  }

  @Override
  public PassagePositions analyse(Input input) {
    Words words = input.words;
    boolean asks = words.lower(words.size() - 1).equals("?");
    // Most passages hold no word of wanting or nothing that is negotiated: no tree is read.
    if (words.size() < SHORTEST
        || asks
        || !rules.mayRead(words)
        || !issues.isIn(words) && !rules.mayRefer(words)) {
      return PassagePositions.NONE;
    }
    PassageTree tree = new PassageTree(words, input.mentions, input.syntax);
    return new PassagePositions(new CueReader(tree, rules, issues).read());
  }
}
