package org.parley.engine.flow;

import java.time.LocalDate;
import java.util.List;
import org.parley.engine.document.DocumentReader;
import org.parley.engine.event.EventResolution;
import org.parley.engine.mention.BothSides;
import org.parley.engine.mention.Cast;
import org.parley.engine.mention.Gazetteer;
import org.parley.engine.mention.MentionResolution;
import org.parley.engine.mention.PassageMentions;
import org.parley.engine.passage.PassageReader;
import org.parley.engine.passage.Printing;
import org.parley.engine.position.PositionResolution;
import org.parley.engine.profile.Profile;
import org.parley.engine.quote.QuoteResolution;
import org.parley.engine.quote.Voices;
import org.parley.engine.time.OwnDay;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Position;
import org.parley.model.RawItem;
import org.parley.model.Reading;

/**
 * The whole of reading one article. Each line is a step, named by what it makes; what a step needs
 * is what stands in its brackets. Analysis sees words and is done once for equal words; resolution
 * sees this document alone. Thread-safe: one pipeline serves all threads.
 */
public final class Pipeline {
  private final DocumentReader documents;
  private final PassageReader passages = new PassageReader();
  private final Analyses analyses;

  public Pipeline(Profile profile) {
    this.documents = new DocumentReader(Settings.of(profile), HtmlPages::read);
    this.analyses = new Analyses(Gazetteer.of(profile), profile);
  }

  /** Reads one article; never fails on its words. */
  public Reading read(RawItem item) {
    Document received = documents.read(item);
    List<Printing> printings = passages.resolve(received);
    if (!isRead(received)) {
      return new Reading(received, passagesOf(printings), List.of(), List.of(), List.of());
    }
    List<PassageAnalysis> analysed = printings.stream().map(p -> analyses.of(p.words())).toList();
    var named = analysed.stream().map(PassageAnalysis::mentions).toList();
    Document document = dated(received, printings, named);
    LocalDate day = document.published().dayOrNull();
    var spoken = analysed.stream().map(PassageAnalysis::attributions).toList();
    var done = analysed.stream().map(PassageAnalysis::events).toList();
    var wanted = analysed.stream().map(PassageAnalysis::positions).toList();

    Cast cast = Cast.of(printings, named);
    Voices voices =
        new QuoteResolution()
            .resolve(new QuoteResolution.Input(document, printings, named, spoken, cast, day));
    List<Mention> mentions =
        new MentionResolution()
            .resolve(
                new MentionResolution.Input(
                    printings, named, cast, day, Speeches.dated(voices.quotes())));
    BothSides sides = BothSides.of(printings, named);
    List<Event> events =
        new EventResolution()
            .resolve(new EventResolution.Input(printings, named, done, voices, sides, day));
    List<Position> positions =
        new PositionResolution()
            .resolve(new PositionResolution.Input(printings, wanted, voices, sides, day));
    return new Reading(
        document,
        passagesOf(printings),
        mentions,
        voices.quotes(),
        events,
        positions.stream().filter(p -> !p.party().equals(PositionResolution.OPEN)).toList(),
        List.of(),
        positions.stream().filter(p -> p.party().equals(PositionResolution.OPEN)).toList());
  }

  /** The document with the day that its words give, where nothing else gives one. */
  private static Document dated(
      Document document, List<Printing> printings, List<PassageMentions> named) {
    if (document.published().precision() != Dated.Precision.UNKNOWN) {
      return document;
    }
    var times = named.stream().map(PassageMentions::allTimes).toList();
    return document.dated(new OwnDay().resolve(new OwnDay.Input(printings, times)));
  }

  /** The gate: a text that is not English gives a reading without claims. */
  private static boolean isRead(Document document) {
    return document.language().equals("en") || document.language().equals("und");
  }

  private static List<org.parley.model.Passage> passagesOf(List<Printing> printings) {
    return printings.stream().map(Printing::passage).toList();
  }
}
