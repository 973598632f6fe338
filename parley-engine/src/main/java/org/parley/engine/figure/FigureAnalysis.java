package org.parley.engine.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.figure.Amount.Measure;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.language.clause.Range;
import org.parley.model.FigureKind;

/**
 * Candidate figures of one passage. A tree is asked for only where a number stands that may count
 * something, and a word that may tell what. Thread-safe.
 */
public final class FigureAnalysis implements Analysis<FigureAnalysis.Input, PassageFigures> {
  private static final int LONGEST = 400;

  /** A passage's words and what the steps before found in them. */
  public record Input(Words words, PassageMentions mentions, Syntax syntax) {}

  @Override
  public PassageFigures analyse(Input input) {
    Words words = input.words;
    if (words.size() > LONGEST) {
      return PassageFigures.NONE;
    }
    NotCounted not = new NotCounted(words, input.mentions);
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : Amounts.of(words)) {
      if (!not.has(amount)) {
        amounts.add(amount);
      }
    }
    boolean goesOn = Continuation.opens(words);
    if (!mayStand(words, amounts, goesOn)) {
      return PassageFigures.NONE;
    }
    FigureTree tree = new FigureTree(words, input.mentions, input.syntax);
    KindReader kinds = new KindReader(tree);
    ShareReader shares = new ShareReader(tree, kinds);
    List<Candidate> found = new ArrayList<>();
    Candidate last = null;
    for (Amount amount : amounts) {
      Counted counted = Counted.of(tree, amount);
      Candidate candidate = candidate(tree, kinds, shares, amount, counted, last, goesOn);
      if (candidate != null) {
        found.add(candidate);
        last = candidate;
      }
    }
    return found.isEmpty() ? PassageFigures.NONE : new PassageFigures(found, goesOn);
  }

  /** "two dead men and four wounded": what is counted first tells its own kind. */
  private static boolean isTold(FigureTree tree, Candidate last) {
    for (int i = last.countedStart(); i < last.countedEnd(); i++) {
      String word = tree.words().lower(i);
      if (word.equals("dead") || word.equals("wounded") || word.equals("injured")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands there that a word of the tables may make a figure. */
  private static boolean mayStand(Words words, List<Amount> amounts, boolean goesOn) {
    boolean count = false;
    boolean money = false;
    boolean share = false;
    for (Amount amount : amounts) {
      count |= amount.measure() == Measure.COUNT;
      money |= amount.measure() == Measure.MONEY;
      share |= amount.measure() == Measure.SHARE;
    }
    return share
        || count && (goesOn || CountRules.SHIPPED.mayStand(words))
        || money && (AidReader.mayStand(words) || CountRules.SHIPPED.mayStand(words));
  }

  private static @Nullable Candidate candidate(
      FigureTree tree,
      KindReader kinds,
      ShareReader shares,
      Amount amount,
      Counted counted,
      @Nullable Candidate last,
      boolean goesOn) {
    NumberInTree number = NumberInTree.of(tree, amount, counted);
    KindReader.Match match = kinds.read(number);
    FigureKind kind = match == null ? null : match.kind();
    String rule = match == null ? "" : match.rule().id();
    if (match == null && amount.measure() == Measure.SHARE && shares.isFigure(number)) {
      kind = FigureKind.SHARE;
      rule = "share";
    }
    AidReader.Row aid =
        match == null && amount.measure() == Measure.MONEY
            ? new AidReader(tree).read(amount)
            : null;
    if (aid != null) {
      kind = FigureKind.AID_MONEY;
      rule = aid.id();
    }
    boolean inherits = kind == null && Continuation.isPart(tree.words(), amount, counted, tree);
    if (inherits && last != null) {
      kind = last.kind();
      rule = last.rule();
    } else if (inherits && !goesOn || kind == null && !inherits) {
      return null;
    } else if (inherits) {
      rule = "continued";
    }
    Circumstances around = new Circumstances(tree, amount, counted, match);
    if (around.isDenied()) {
      return null;
    }
    FigureTime time = new FigureTime(tree, around.clause());
    FigureSource source = new FigureSource(tree, number, around.clause());
    int from = -1;
    int to = -1;
    if (counted.noun() >= 0) {
      Range range = counted.words(tree);
      from = tree.syntax().token(range.from());
      to = tree.syntax().tokenEnd(range.to());
      from = from < amount.end() && to > amount.end() ? amount.end() : from;
    } else if (amount.measure() == Measure.COUNT
        && last != null
        && last.countedStart() >= 0
        && !isTold(tree, last)) {
      from = last.countedStart();
      to = last.countedEnd();
    }
    if (from < 0 || to <= from || from < amount.end() && to > amount.start()) {
      from = -1;
      to = -1;
    }
    return new Candidate(
        amount,
        kind,
        rule,
        from,
        to,
        around.isPredicted(),
        around.owner(),
        around.people(),
        around.place(),
        time.phrase(),
        time.isSince(),
        time.isRunning(),
        source.reporter(),
        source.teller());
  }
}
