package org.parley.engine.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.parley.model.AlignedText;
import org.parley.model.Basis;
import org.parley.model.Block;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Event;
import org.parley.model.EventModality;
import org.parley.model.EventPlace;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.FigureKind;
import org.parley.model.Given;
import org.parley.model.Mention;
import org.parley.model.Outlet;
import org.parley.model.Participant;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.RawItem;
import org.parley.model.Reading;
import org.parley.model.Repair;
import org.parley.model.Role;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Stance;
import org.parley.model.Standing;
import org.parley.model.TimeValue;

/** A reading made by hand with something in every field. */
final class WholeReading {
  private static final String RECEIVED =
      "MENU &quot;We want peace,&quot; Mara Teel told Gulf Wire on Tuesday, if ships leave.";

  private WholeReading() {}

  static Reading make() {
    AlignedText text =
        AlignedText.edit(RECEIVED)
            .drop(new Span(0, 5))
            .replace(new Span(5, 11), "\"")
            .replace(new Span(25, 31), "\"")
            .finish();
    String clean = text.clean();
    Span whole = new Span(0, clean.length());
    Passage passage = new Passage("p1", "d1", whole, Passage.Kind.SENTENCE, 0, "h1", clean);
    Span name = at(clean, "Mara Teel");
    Speaker speaker = new Speaker(name, "Mara Teel", "Arland", Standing.HEAD);
    List<Evidence> evidence = List.of(Evidence.of(passage, whole));
    Basis basis = new Basis(Basis.Kind.MACHINE, "demand.want", 0.9);
    Span content = at(clean, "We want peace");
    return new Reading(
        document(text, whole),
        List.of(passage),
        List.of(
            new Mention(
                name,
                Mention.Kind.PERSON,
                "Mara Teel",
                "Mara Teel",
                "XAR",
                null,
                "Arland",
                new Role(name, "president", null, Standing.HEAD)),
            new Mention(
                at(clean, "Tuesday"),
                Mention.Kind.TIME,
                "Tuesday",
                null,
                null,
                new TimeValue("DATE", "2031-03-04"))),
        List.of(
            new Quote(
                "q1",
                whole,
                Quote.Kind.DIRECT,
                List.of(content),
                List.of(content),
                true,
                speaker,
                at(clean, "told"),
                "interview",
                "Gulf Wire",
                LocalDate.of(2031, 3, 4),
                evidence,
                basis)),
        List.of(
            new Event(
                "e1",
                whole,
                at(clean, "told"),
                EventType.AGREE,
                null,
                List.of("diplomatic"),
                List.of(new Participant(name, "Mara Teel", "Arland", "XAR", "GOV")),
                List.of(),
                new EventPlace(at(clean, "Gulf"), "Gulf", 1.5, 2.5),
                Dated.day(LocalDate.of(2031, 3, 4), Dated.How.TEXT, null),
                EventModality.FUTURE,
                "Mara Teel",
                evidence,
                basis)),
        List.of(
            new Position(
                "c1",
                whole,
                "Arland",
                Stance.DEMAND,
                "ceasefire",
                List.of("the gulf"),
                List.of("Borland"),
                content,
                List.of(at(clean, "if ships leave")),
                speaker,
                "Borland",
                LocalDate.of(2031, 3, 4),
                evidence,
                basis)),
        List.of(
            new Figure(
                "f1",
                at(clean, "ships"),
                FigureKind.LOSSES_EQUIPMENT,
                2500.0,
                null,
                at(clean, "ships"),
                false,
                "Borland",
                "the gulf",
                Dated.day(LocalDate.of(2031, 3, 4), Dated.How.TEXT, null),
                speaker,
                evidence,
                basis)));
  }

  private static Document document(AlignedText text, Span whole) {
    return new Document(
        "d1",
        new RawItem(
            "d1",
            "a.txt",
            "",
            "https://gull.example/a",
            null,
            RawItem.MediaType.TEXT,
            RECEIVED,
            Given.nothing()),
        new Outlet("gull.example", "Gull Post", List.of("gull.example"), "outlet"),
        "A title",
        List.of("Ode Marsh"),
        "World",
        List.of("Gulf Wire"),
        Dated.minute(OffsetDateTime.parse("2031-03-05T08:15:00+01:00"), Dated.How.METADATA),
        "en",
        text,
        List.of(
            new Repair("entity", new Span(5, 11), "&quot;", "\"", "entity.named"),
            new Repair("entity", new Span(25, 31), "&quot;", "\"", "entity.named")),
        List.of(new Dropped(new Span(0, 5), "furniture")),
        List.of(new Block(whole, Block.Kind.PARAGRAPH)));
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
