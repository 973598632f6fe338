package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.layer.Analysis;
import org.parley.language.clause.Clause;

/**
 * Finds the attributions of one passage in its tree: each verb with a doer may introduce words, and
 * so may some nouns; what holds of it is weighed. Whether a word stands inside quotation marks is
 * not asked here; resolution knows.
 */
final class Attributions implements Analysis<QuoteAnalysis.Input, List<Attribution>> {

  /** From here on a clause is taken as words of the speaker; measured on development data. */
  static final double LIKELY = 0.5;

  /** The same for ", X said," in the midst of a sentence: the commas tell. */
  private static final double LIKELY_BETWEEN = 0.3;

  /** The same for a thing that is told or judged: most things that a verb takes are no words. */
  private static final double LIKELY_THING = 0.9;

  /** The same for what others are told to do, or what is promised. */
  private static final double LIKELY_AIM = 0.5;

  /** From here on words in quotation marks beside it are taken. */
  private static final double POSSIBLE = 0.04;

  @Override
  public List<Attribution> analyse(QuoteAnalysis.Input input) {
    List<Attribution> found = new ArrayList<>();
    for (Candidate each : candidates(input)) {
      double score = CueWeights.score(each.features());
      Attribution attribution = each.attribution();
      if (score >= POSSIBLE || each.isBesideMarks()) {
        boolean empty = attribution.content().isEmpty();
        boolean thing = each.isOfThing();
        double least =
            each.isNominal()
                ? LIKELY_BETWEEN
                : each.isAim()
                    ? LIKELY_AIM
                    : thing || each.isConclusion()
                        ? LIKELY_THING
                        : each.isInterrupting() || each.isBehindComma() ? LIKELY_BETWEEN : LIKELY;
        boolean marksOnly = !each.isSure() && score < least || empty || each.isOfMarksOnly();
        found.add(
            attribution.weighed(
                score, !marksOnly && each.isOfClause(), each.isListed(), marksOnly));
      }
    }
    found.addAll(Labels.of(new PassageWords(input.words(), input.mentions())));
    return found;
  }

  /** All that the tree allows, in the order of their cues. */
  static List<Candidate> candidates(QuoteAnalysis.Input input) {
    if (input.words().size() < 3) {
      return List.of();
    }
    PassageWords in = new PassageWords(input.words(), input.mentions());
    SentenceTree tree = new SentenceTree(input.syntax());
    NominalCues nominal = new NominalCues(in, tree);
    List<Candidate> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      Candidate candidate = nominal.at(word);
      if (candidate == null && tree.clauses().isPredicate(word)) {
        Clause clause = tree.clauses().clauseOf(word);
        candidate = ClauseCue.read(in, tree, found, clause);
      }
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }
}
