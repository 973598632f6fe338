package org.parley.engine.flow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.document.DocumentReader;
import org.parley.engine.event.EventResolution;
import org.parley.engine.figure.FigureResolution;
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
import org.parley.language.English;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Event;
import org.parley.model.Figure;
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
  private final @Nullable LocalDate firstDay;

  public Pipeline(Profile profile) {
    warmUp();
    this.documents = new DocumentReader(Settings.of(profile), HtmlPages::read);
    this.analyses = new Analyses(Gazetteer.of(profile), profile);
    this.firstDay = profile.conflict() == null ? null : profile.conflict().firstDay();
  }

  /** The model of the language takes a quarter of a second: it is read beside all else. */
  private static void warmUp() {
    Thread reader = new Thread(English::reader, "language-model");
    reader.setDaemon(true);
    reader.start();
  }

  /** Reads one article; never fails on its words. */
  public Reading read(RawItem item) {
    return read(item, Dated.unknown());
  }

  /**
   * Reads one article of which other articles tell when it was printed.
   *
   * @param told its day or days, where neither the input nor its own words give a day
   */
  public Reading read(RawItem item, Dated told) {
    Document received = documents.read(item);
    List<Printing> printings = passages.resolve(received);
    if (!isRead(received)) {
      return new Reading(received, passagesOf(printings), List.of(), List.of(), List.of());
    }
    List<PassageAnalysis> analysed = printings.stream().map(p -> analyses.of(p.words())).toList();
    var named = analysed.stream().map(PassageAnalysis::mentions).toList();
    Document document = dated(received, printings, named, told);
    LocalDate day = document.published().dayOrNull();
    var spoken = analysed.stream().map(PassageAnalysis::attributions).toList();
    var done = analysed.stream().map(PassageAnalysis::events).toList();
    var wanted = analysed.stream().map(PassageAnalysis::positions).toList();
    var counted = analysed.stream().map(PassageAnalysis::figures).toList();

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
    List<Figure> figures =
        new FigureResolution()
            .resolve(new FigureResolution.Input(printings, named, counted, voices, firstDay, day));
    return new Reading(
        document,
        passagesOf(printings),
        mentions,
        voices.quotes(),
        events,
        positions.stream().filter(p -> !p.party().equals(PositionResolution.OPEN)).toList(),
        figures,
        positions.stream().filter(p -> p.party().equals(PositionResolution.OPEN)).toList());
  }

  /** The document with the day that its words give, else that other articles tell. */
  private static Document dated(
      Document document, List<Printing> printings, List<PassageMentions> named, Dated told) {
    if (document.published().precision() != Dated.Precision.UNKNOWN) {
      return document;
    }
    var times = named.stream().map(PassageMentions::allTimes).toList();
    Dated own = new OwnDay().resolve(new OwnDay.Input(printings, times));
    boolean isToldMore = own.dayOrNull() == null && told.precision() != Dated.Precision.UNKNOWN;
    return document.dated(isToldMore ? told : own);
  }

  /** The gate: a text that is not English gives a reading without claims. */
  private static boolean isRead(Document document) {
    return document.language().equals("en") || document.language().equals("und");
  }

  private static List<org.parley.model.Passage> passagesOf(List<Printing> printings) {
    return printings.stream().map(Printing::passage).toList();
  }
}
