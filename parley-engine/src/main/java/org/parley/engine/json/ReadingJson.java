package org.parley.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.engine.flow.RuleSummary;
import org.parley.model.Alignment;
import org.parley.model.Basis;
import org.parley.model.Dated;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Event;
import org.parley.model.EventPlace;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Participant;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Repair;
import org.parley.model.Role;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/**
 * Writes readings as JSON, one object on one line, in the names and the order of the contract. Each
 * line is handed on whole, so a reader of the stream never waits for half an article.
 *
 * <pre>{@code
 * ReadingJson json = new ReadingJson(System.out);
 * json.write(reading);
 * }</pre>
 *
 * Keys are always there; what is not known is {@code null} or empty. Not thread-safe.
 */
public final class ReadingJson {
  private final JsonOut out;
  private final JsonGenerator json;
  private final boolean explained;

  /**
   * @param out gets UTF-8; it is flushed after each line and never closed
   */
  public ReadingJson(OutputStream out) {
    this(out, false);
  }

  /**
   * @param explained whether each claim says which rule read it, what that rule reads, and the
   *     words it went by
   */
  public ReadingJson(OutputStream out, boolean explained) {
    this.out = new JsonOut(out);
    json = this.out.json();
    this.explained = explained;
  }

  /**
   * Writes one line.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Reading reading) throws IOException {
    json.writeStartObject();
    document(reading.document());
    json.writeArrayFieldStart("passages");
    for (Passage passage : reading.passages()) {
      passage(passage);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    mentions(reading);
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : reading.quotes()) {
      quote(quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (Event event : reading.events()) {
      event(event);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("positions");
    for (Position position : reading.positions()) {
      position(position);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : reading.figures()) {
      figure(figure, reading.document().clean());
    }
    json.writeEndArray();
    json.writeEndObject();
    out.endLine();
  }

  private void document(Document document) throws IOException {
    out.text("id", document.id());
    out.text("ref", document.raw().ref());
    out.text("uri", document.raw().uri());
    out.text("outlet", document.outlet() == null ? null : document.outlet().name());
    out.text("title", document.title());
    out.texts("authors", document.authors());
    out.text("section", document.section());
    out.text("language", document.language());
    out.texts("agencies", document.agencies());
    published(document.published());
    out.text("text", document.clean());
    json.writeArrayFieldStart("alignment");
    for (Alignment.Run run : document.text().alignment().runs()) {
      out.array(run.clean(), run.received(), run.length());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("repairs");
    for (Repair repair : document.repairs()) {
      json.writeStartObject();
      out.text("kind", repair.kind());
      out.pair("received", repair.received());
      out.text("before", repair.before());
      out.text("after", repair.after());
      out.text("rule", repair.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dropped");
    for (Dropped dropped : document.dropped()) {
      json.writeStartObject();
      out.pair("received", dropped.received());
      out.text("why", dropped.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void published(Dated published) throws IOException {
    json.writeObjectFieldStart("published");
    out.day("from", published.from());
    out.day("to", published.to());
    out.word("precision", published.precision());
    out.word("how", published.how());
    out.pair("evidence", published.evidence());
    json.writeEndObject();
  }

  private void passage(Passage passage) throws IOException {
    json.writeStartObject();
    out.text("id", passage.id());
    out.ends(passage.span());
    out.word("kind", passage.kind());
    json.writeNumberField("paragraph", passage.paragraph());
    json.writeEndObject();
  }

  private void role(@Nullable Role role) throws IOException {
    if (role == null) {
      json.writeNullField("role");
      return;
    }
    json.writeObjectFieldStart("role");
    out.ends(role.words());
    out.text("title", role.title());
    out.text("party", role.party());
    if (role.standing() == null) {
      json.writeNullField("standing");
    } else {
      out.word("standing", role.standing());
    }
    json.writeEndObject();
  }

  /**
   * Names, places and times, and among them the numbers of the figures, in the order of the text.
   */
  private void mentions(Reading reading) throws IOException {
    int next = 0;
    for (Mention mention : reading.mentions()) {
      while (next < reading.figures().size()
          && reading.figures().get(next).span().compareTo(mention.span()) < 0) {
        number(reading.figures().get(next++));
      }
      mention(mention);
    }
    while (next < reading.figures().size()) {
      number(reading.figures().get(next++));
    }
  }

  private void number(Figure figure) throws IOException {
    json.writeStartObject();
    out.ends(figure.span());
    out.word("kind", Mention.Kind.NUMBER);
    out.text("name", null);
    out.text("country", null);
    out.text("type", null);
    out.text("value", null);
    out.pair("words", null);
    bound("low", figure.low());
    bound("high", figure.high());
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    out.ends(mention.span());
    out.word("kind", mention.kind());
    out.text("name", mention.name());
    out.text("country", mention.country());
    if (mention.kind() == Mention.Kind.PERSON) {
      out.text("party", mention.party());
      role(mention.role());
    }
    out.text("type", mention.time() == null ? null : mention.time().type());
    out.text("value", mention.time() == null ? null : mention.time().value());
    out.pair("words", mention.time() == null ? null : mention.time().words());
    json.writeNullField("low");
    json.writeNullField("high");
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    out.ends(quote.span());
    out.pairs("spans", quote.spans());
    out.pairs("segments", quote.segments());
    out.word("kind", quote.kind());
    json.writeBooleanField("speech", quote.speech());
    speaker(quote.speaker());
    out.pair("cue", quote.cue());
    out.text("medium", quote.medium());
    out.text("via", quote.via());
    out.day("said", quote.said());
    explain(quote.basis(), quote.cue());
    json.writeEndObject();
  }

  private void explain(Basis basis, @Nullable Span words) throws IOException {
    if (!explained) {
      return;
    }
    json.writeObjectFieldStart("explain");
    out.text("rule", basis.rule());
    out.text("says", RuleSummary.of(basis.rule()));
    json.writeNumberField("score", basis.score());
    out.pair("words", words);
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    json.writeStartObject();
    out.ends(event.span());
    out.pair("trigger", event.trigger());
    json.writeStringField("type", event.type().name());
    out.text("mode", event.mode());
    json.writeNumberField("quad", event.type().quad());
    out.text("cameo", event.type().cameo());
    out.texts("contexts", event.contexts());
    participants("actors", event.actors());
    participants("recipients", event.recipients());
    EventPlace place = event.place();
    if (place == null) {
      json.writeNullField("place");
    } else {
      json.writeObjectFieldStart("place");
      out.ends(place.span());
      out.text("name", place.name());
      degrees("latitude", place.latitude());
      degrees("longitude", place.longitude());
      json.writeEndObject();
    }
    if (event.date().from() == null) {
      json.writeNullField("date");
    } else {
      json.writeObjectFieldStart("date");
      out.day("from", event.date().from());
      out.day("to", event.date().to());
      json.writeEndObject();
    }
    out.word("modality", event.modality());
    out.text("reported_by", event.reportedBy());
    out.text("rule", event.basis().rule());
    json.writeNumberField("score", event.basis().score());
    explain(event.basis(), event.trigger());
    json.writeEndObject();
  }

  private void participants(String name, List<Participant> list) throws IOException {
    json.writeArrayFieldStart(name);
    for (Participant each : list) {
      json.writeStartObject();
      out.ends(each.span());
      out.text("name", each.name());
      out.text("side", each.side());
      out.text("country", each.country());
      out.text("sector", each.sector());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void degrees(String name, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private void position(Position position) throws IOException {
    Speaker speaker = position.speaker();
    json.writeStartObject();
    out.ends(position.span());
    out.text("party", position.party());
    out.word("stance", position.stance());
    out.text("issue", position.issue());
    out.texts("object", position.object());
    out.texts("addressee", position.addressee());
    out.pair("content", position.content());
    out.pairs("condition", position.condition());
    speaker(speaker);
    out.word("standing", speaker == null ? Standing.OUTLET : speaker.standing());
    out.text("told_by", position.toldBy());
    out.day("said", position.said());
    out.text("rule", position.basis().rule());
    json.writeNumberField("score", position.basis().score());
    explain(position.basis(), position.basis().words());
    json.writeEndObject();
  }

  private void figure(Figure figure, String text) throws IOException {
    Span counted = figure.counted();
    json.writeStartObject();
    out.ends(figure.span());
    out.text("kind", figure.kind().id());
    bound("low", figure.low());
    bound("high", figure.high());
    out.text("counted", counted == null ? null : text.substring(counted.start(), counted.end()));
    json.writeBooleanField("predicted", figure.predicted());
    out.text("side", figure.side());
    out.text("place", figure.place());
    out.text("time", figure.time().interval());
    out.text("reporter", figure.reporter() == null ? null : figure.reporter().name());
    out.text("rule", figure.basis().rule());
    json.writeNumberField("score", figure.basis().score());
    explain(figure.basis(), figure.span());
    json.writeEndObject();
  }

  /** Whole numbers without a decimal point. */
  private void bound(String name, @Nullable Double value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(name, value.longValue());
    } else {
      json.writeNumberField(name, value);
    }
  }

  private void speaker(@Nullable Speaker speaker) throws IOException {
    if (speaker == null) {
      json.writeNullField("speaker");
      return;
    }
    json.writeObjectFieldStart("speaker");
    out.ends(speaker.span());
    out.text("name", speaker.name());
    json.writeEndObject();
  }
}
