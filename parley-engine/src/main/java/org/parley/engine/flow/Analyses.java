package org.parley.engine.flow;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.parley.engine.event.EventAnalysis;
import org.parley.engine.event.PassageEvents;
import org.parley.engine.figure.FigureAnalysis;
import org.parley.engine.figure.PassageFigures;
import org.parley.engine.layer.Analysis;
import org.parley.engine.mention.Gazetteer;
import org.parley.engine.mention.MentionAnalysis;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.Syntax;
import org.parley.engine.passage.Words;
import org.parley.engine.position.IssueLexicon;
import org.parley.engine.position.PassagePositions;
import org.parley.engine.position.PositionAnalysis;
import org.parley.engine.profile.Profile;
import org.parley.engine.quote.PassageAttributions;
import org.parley.engine.quote.QuoteAnalysis;

/**
 * Analyses by words, so that words printed again are not read again. Two generations bound the
 * memory: when the young one is full, the old one is forgotten. Thread-safe; two threads that meet
 * new words at once may both read them, with equal results.
 */
final class Analyses implements Analysis<Words, PassageAnalysis> {
  /** About 60 MB of analyses in both generations, measured on news. */
  private static final int GENERATION = 8_000;

  private final MentionAnalysis mentions;
  private final QuoteAnalysis quotes = new QuoteAnalysis();
  private final EventAnalysis events = new EventAnalysis();
  private final PositionAnalysis positions;
  private final FigureAnalysis figures = new FigureAnalysis();
  private volatile ConcurrentHashMap<Words, PassageAnalysis> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<Words, PassageAnalysis> old = new ConcurrentHashMap<>();
  private final LongAdder done = new LongAdder();

  Analyses(Gazetteer gazetteer, Profile profile) {
    this.mentions = new MentionAnalysis(gazetteer);
    this.positions = new PositionAnalysis(IssueLexicon.of(profile));
  }

  /** The analysis of these words, kept or made. */
  PassageAnalysis of(Words words) {
    PassageAnalysis kept = young.get(words);
    if (kept != null) {
      return kept;
    }
    PassageAnalysis found = old.get(words);
    PassageAnalysis made = found == null ? analyse(words) : found;
    if (young.size() >= GENERATION) {
      turn();
    }
    young.put(words, made);
    return made;
  }

  private synchronized void turn() {
    if (young.size() >= GENERATION) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }

  @Override
  public PassageAnalysis analyse(Words words) {
    done.increment();
    Syntax syntax = new Syntax(words);
    PassageMentions named = mentions.analyse(words);
    PassageAttributions spoken = quotes.analyse(new QuoteAnalysis.Input(words, named, syntax));
    PassageEvents done = events.analyse(new EventAnalysis.Input(words, named, syntax));
    PassagePositions wanted =
        positions.analyse(new PositionAnalysis.Input(words, named, spoken, syntax));
    PassageFigures counted = figures.analyse(new FigureAnalysis.Input(words, named, syntax));
    return new PassageAnalysis(named, spoken, done, wanted, counted);
  }

  /** How many times words were analysed. */
  long count() {
    return done.sum();
  }
}
