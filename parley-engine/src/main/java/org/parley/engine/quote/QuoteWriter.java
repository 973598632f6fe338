package org.parley.engine.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.mention.TimePhrase;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.language.clause.Range;
import org.parley.model.Basis;
import org.parley.model.Digest;
import org.parley.model.Evidence;
import org.parley.model.Passage;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Speaker;
import org.parley.model.Standing;

/** Ties the segments and attributions of one document together. Used once. */
final class QuoteWriter {
  private final QuoteResolution.Input input;
  private final List<Segment> segments;
  private final SegmentIndex index;
  private final PlacedAttributions placed;
  private final Antecedents antecedents;
  private final Map<String, Integer> printedBefore = new HashMap<>();

  QuoteWriter(
      QuoteResolution.Input input,
      List<Segment> segments,
      List<Placed> placed,
      Antecedents antecedents) {
    this.input = input;
    this.segments = segments;
    this.index = new SegmentIndex(segments);
    this.placed = new PlacedAttributions(placed);
    this.antecedents = antecedents;
  }

  Voices write() {
    SegmentText text = new SegmentText(input.document());
    DirectSpeech direct = new DirectSpeech(segments, placed, text);
    List<QuoteDraft> drafts = new ArrayList<>(direct.read());
    drafts.addAll(
        new IndirectSpeech(placed, index, antecedents, text)
            .read(direct.used(), List.copyOf(drafts)));
    List<Quote> quotes = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    for (QuoteDraft draft : drafts) {
      Quote quote = quote(draft);
      if (quote != null) {
        quotes.add(quote);
        voices.addAll(voices(draft, quote.said()));
      }
    }
    quotes.sort((a, b) -> a.span().compareTo(b.span()));
    return new Voices(quotes, voices, index, antecedents);
  }

  private List<Voice> voices(QuoteDraft draft, @Nullable LocalDate said) {
    Placed by = draft.by();
    Referent who = by == null ? null : who(by);
    List<Voice> voices = new ArrayList<>();
    if (by != null && draft.kind() == Quote.Kind.INDIRECT && isAsked(by)) {
      return voices;
    }
    for (Span span : draft.spans()) {
      voices.add(
          new Voice(
              span,
              draft.kind() == Quote.Kind.DIRECT,
              who,
              by == null ? null : by.speaker(),
              by == null ? null : by.span(),
              by != null && isDenied(by),
              said));
    }
    return voices;
  }

  /** "asked what they must do": who asks claims and wants nothing of it. */
  private static boolean isAsked(Placed by) {
    Attribution attribution = by.attribution();
    String first = by.printing().words().lower(attribution.contentStart());
    return by.printing().words().lower(attribution.cueStart()).startsWith("ask")
        && Set.of("what", "whether", "if", "why", "how", "when", "where", "who").contains(first);
  }

  private static boolean isDenied(Placed by) {
    String cue = by.printing().words().lower(by.attribution().cueStart());
    return cue.startsWith("den") && !cue.startsWith("denounc");
  }

  private @Nullable Referent who(Placed by) {
    ActorPhrase stands = by.attribution().antecedent();
    return antecedents.who(by.passage(), stands == null ? by.attribution().speaker() : stands);
  }

  private @Nullable Quote quote(QuoteDraft draft) {
    List<Span> spans = new ArrayList<>(draft.spans());
    spans.sort(null);
    List<Span> pieces = new ArrayList<>(draft.segments());
    pieces.sort(null);
    List<Evidence> evidence = new ArrayList<>();
    for (Span span : spans) {
      evidence.addAll(Pieces.of(input.printings(), span));
    }
    if (evidence.isEmpty()) {
      return null;
    }
    Placed by = draft.by();
    return new Quote(
        id(draft.kind(), spans.get(0), evidence.get(0)),
        spans.get(0).union(spans.get(spans.size() - 1)),
        draft.kind(),
        spans,
        pieces,
        by == null || by.attribution().speech(),
        by == null ? null : speaker(by),
        by == null ? null : by.cue(),
        by == null ? null : medium(by),
        by == null ? null : placed.via(by),
        by == null ? null : said(by),
        evidence,
        new Basis(Basis.Kind.MACHINE, draft.rule(), draft.score()));
  }

  /** A paragraph that is printed twice says the same twice: the later ones are numbered. */
  private String id(Quote.Kind kind, Span words, Evidence evidence) {
    Passage first = evidence.passage();
    String id =
        Digest.half(
            "quote",
            first.hash(),
            Integer.toString(words.start() - first.span().start()),
            kind.name(),
            evidence.text());
    int printed = printedBefore.merge(id, 1, Integer::sum);
    return printed == 1 ? id : Digest.half(id, Integer.toString(printed));
  }

  private @Nullable LocalDate said(Placed by) {
    TimePhrase time = by.attribution().time();
    return time == null || time.ahead() ? null : time.day(input.published());
  }

  private Speaker speaker(Placed by) {
    Referent who = who(by);
    ActorPhrase phrase = by.attribution().speaker();
    if (who == null) {
      String name = phrase.name();
      if (name == null && phrase.kind() == ActorPhrase.Kind.ROLE) {
        name = by.printing().words().join(phrase.start(), phrase.end());
      }
      return new Speaker(by.speaker(), name, null, Standing.UNNAMED);
    }
    String party = who.sides().size() == 1 ? who.sides().get(0).name() : null;
    return new Speaker(by.speaker(), who.name(), party, who.standing());
  }

  private static @Nullable String medium(Placed by) {
    Range medium = by.attribution().medium();
    return medium == null ? null : by.printing().words().join(medium.from(), medium.to());
  }
}
