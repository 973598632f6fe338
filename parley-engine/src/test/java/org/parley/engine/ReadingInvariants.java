package org.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Alignment;
import org.parley.model.Block;
import org.parley.model.Claim;
import org.parley.model.Document;
import org.parley.model.Dropped;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Passage;
import org.parley.model.Position;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Repair;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** What holds of every reading, whatever was received. */
public final class ReadingInvariants {
  private final Reading reading;
  private final Document document;
  private final String clean;

  private ReadingInvariants(Reading reading) {
    this.reading = reading;
    this.document = reading.document();
    this.clean = document.clean();
  }

  /** Fails with the first thing that does not hold. */
  public static void check(Reading reading) {
    ReadingInvariants invariants = new ReadingInvariants(reading);
    invariants.alignment();
    invariants.repairs();
    invariants.passages();
    reading.mentions().forEach(invariants::mention);
    reading.quotes().forEach(invariants::quote);
    reading.events().forEach(invariants::claim);
    reading.positions().forEach(invariants::position);
    reading.figures().forEach(invariants::figure);
    invariants.ids();
  }

  /** All ids, in the order of the text: what must be equal wherever the text is read again. */
  public static List<String> ids(Reading reading) {
    List<String> ids = new ArrayList<>();
    ids.add(reading.document().id());
    reading.passages().forEach(passage -> ids.add(passage.id() + passage.hash()));
    reading.quotes().forEach(quote -> ids.add(quote.id()));
    reading.positions().forEach(position -> ids.add(position.id()));
    reading.figures().forEach(figure -> ids.add(figure.id()));
    return ids;
  }

  private void alignment() {
    assertThat(document.text().received()).isEqualTo(document.raw().text());
    for (Alignment.Run run : document.text().alignment().runs()) {
      Span there = new Span(run.received(), run.received() + run.length());
      Span here = new Span(run.clean(), run.clean() + run.length());
      assertThat(here.of(clean)).isEqualTo(there.of(document.raw().text()));
    }
  }

  private void repairs() {
    String received = document.raw().text();
    int last = 0;
    for (Repair repair : document.repairs()) {
      assertThat(repair.received().of(received)).as("%s", repair).isEqualTo(repair.before());
      assertThat(repair.received().start()).as("order of %s", repair).isGreaterThanOrEqualTo(last);
      assertThat(repair.rule()).isNotBlank();
      last = repair.received().start();
    }
    last = 0;
    for (Dropped dropped : document.dropped()) {
      assertThat(dropped.received().isEmpty()).as("%s", dropped).isFalse();
      assertThat(dropped.received().start()).as("%s", dropped).isGreaterThanOrEqualTo(last);
      assertThat(dropped.received().end()).isLessThanOrEqualTo(received.length());
      assertThat(dropped.why()).isNotBlank();
      last = dropped.received().start();
    }
  }

  private void passages() {
    int at = 0;
    for (Passage passage : reading.passages()) {
      slice(passage.span(), "passage");
      assertThat(passage.text()).isEqualTo(passage.span().of(clean)).isNotBlank();
      assertThat(passage.text()).isEqualTo(passage.text().strip());
      assertThat(passage.document()).isEqualTo(document.id());
      Block block = document.blocks().get(passage.paragraph());
      assertThat(block.span().contains(passage.span())).as("%s in its block", passage).isTrue();
      assertThat(passage.kind()).isEqualTo(kind(block.kind()));
      assertThat(passage.span().start()).as("order of %s", passage).isGreaterThanOrEqualTo(at);
      assertThat(clean.substring(at, passage.span().start())).as("between passages").isBlank();
      at = passage.span().end();
    }
    assertThat(clean.substring(at)).as("behind the last passage").isBlank();
  }

  private static Passage.Kind kind(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> Passage.Kind.SENTENCE;
      case HEADING -> Passage.Kind.HEADING;
      case ITEM -> Passage.Kind.ITEM;
      case CAPTION -> Passage.Kind.CAPTION;
      case BYLINE, CREDIT -> Passage.Kind.BYLINE;
    };
  }

  private void mention(Mention mention) {
    slice(mention.span(), "mention");
    assertThat(mention.surface()).isEqualTo(mention.span().of(clean));
    assertThat(reading.passages())
        .as("%s stands in one passage", mention)
        .anyMatch(passage -> passage.span().contains(mention.span()));
  }

  private void quote(Quote quote) {
    claim(quote);
    inside(quote.spans(), quote.span(), "content of " + quote);
    inside(quote.segments(), quote.span(), "segments of " + quote);
    if (quote.kind() == Quote.Kind.INDIRECT) {
      assertThat(quote.segments()).as("%s", quote).isEmpty();
    } else {
      assertThat(quote.segments()).as("%s", quote).isNotEmpty();
    }
    if (quote.cue() != null) {
      slice(quote.cue(), "cue");
    }
    speaker(quote.speaker());
  }

  private void position(Position position) {
    claim(position);
    assertThat(position.party()).isNotBlank();
    assertThat(position.issue()).isNotBlank();
    assertThat(position.toldBy()).as("%s", position).isNotEqualTo(position.party());
    assertThat(position.object()).as("%s", position).doesNotContain("").doesNotHaveDuplicates();
    slice(position.content(), "content");
    for (Span condition : position.condition()) {
      slice(condition, "condition");
      assertThat(reading.passages())
          .as("condition %s stands in one passage", condition)
          .anyMatch(passage -> passage.span().contains(condition));
    }
    speaker(position.speaker());
  }

  private void figure(Figure figure) {
    claim(figure);
    assertThat(figure.span().of(clean)).as("%s has a number", figure).isNotBlank();
    if (figure.counted() != null) {
      slice(figure.counted(), "counted");
      assertThat(figure.counted().overlaps(figure.span())).as("%s", figure).isFalse();
    }
    assertThat(reading.passages())
        .as("%s stands in one passage", figure)
        .anyMatch(passage -> passage.span().contains(figure.span()));
    assertThat(figure.side()).as("%s", figure).isNotEqualTo("");
    speaker(figure.reporter());
  }

  private void claim(Claim claim) {
    slice(claim.span(), "claim");
    int at = claim.span().start();
    for (Evidence evidence : claim.evidence()) {
      assertThat(evidence.text()).isEqualTo(evidence.span().of(clean)).isNotEmpty();
      assertThat(reading.passages()).contains(evidence.passage());
      assertThat(claim.span().contains(evidence.span())).as("%s", evidence).isTrue();
      assertThat(evidence.span().start()).as("%s", evidence).isGreaterThanOrEqualTo(at);
      at = evidence.span().end();
    }
  }

  private void inside(List<Span> spans, Span whole, String what) {
    int at = whole.start();
    for (Span span : spans) {
      slice(span, what);
      assertThat(whole.contains(span)).as(what).isTrue();
      assertThat(span.start()).as("order: %s", what).isGreaterThanOrEqualTo(at);
      at = span.end();
    }
  }

  private void speaker(Speaker speaker) {
    if (speaker != null) {
      slice(speaker.span(), "speaker");
    }
  }

  /** Words of the text, which lead to what was received and back. */
  private void slice(Span span, String what) {
    assertThat(span.end()).as(what).isLessThanOrEqualTo(clean.length());
    assertThat(span.of(clean)).as(what).isNotBlank();
    Alignment alignment = document.text().alignment();
    Span there = alignment.toReceived(span);
    assertThat(there.end()).as(what).isLessThanOrEqualTo(document.raw().text().length());
    Span back = alignment.toClean(there);
    assertThat(back.contains(span)).as("%s %s there and back: %s", what, span, back).isTrue();
    if (there.length() == span.length() && there.of(document.raw().text()).equals(span.of(clean))) {
      assertThat(back).as("%s there and back", what).isEqualTo(span);
    }
  }

  private void ids() {
    Set<String> ids = new HashSet<>();
    for (Passage passage : reading.passages()) {
      assertThat(ids.add(passage.id())).as("id of %s", passage).isTrue();
    }
    for (Quote quote : reading.quotes()) {
      assertThat(ids.add(quote.id())).as("id of %s", quote).isTrue();
    }
    for (Position position : reading.positions()) {
      assertThat(ids.add(position.id())).as("id of %s", position).isTrue();
    }
    for (Figure figure : reading.figures()) {
      assertThat(ids.add(figure.id())).as("id of %s", figure).isTrue();
    }
  }
}
