package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.engine.mention.ActorPhrase;
import org.parley.engine.mention.Referent;
import org.parley.engine.passage.Printing;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.model.Basis;
import org.parley.model.Digest;
import org.parley.model.Evidence;
import org.parley.model.Passage;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Speaker;

/** Ties the segments and attributions of one document together. Used once. */
final class QuoteWriter {
  private final QuoteResolution.Input input;
  private final String text;
  private final List<Segment> segments;
  private final SegmentIndex index;
  private final List<Placed> placed;
  private final Antecedents antecedents;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Placed> used = new HashSet<>();
  private final Map<String, Integer> printedBefore = new HashMap<>();

  /** A quotation that is still growing. */
  private static final class Draft {
    final List<Span> spans = new ArrayList<>();
    final List<Span> segments = new ArrayList<>();
    final @Nullable Placed by;
    final Quote.Kind kind;
    final String rule;
    final double score;
    int end;

    Draft(@Nullable Placed by, Quote.Kind kind, String rule, double score) {
      this.by = by;
      this.kind = kind;
      this.rule = rule;
      this.score = score;
    }

    void add(Segment segment) {
      spans.add(segment.words());
      segments.add(segment.words());
      end = Math.max(end, segment.whole().end());
    }
  }

  QuoteWriter(
      QuoteResolution.Input input,
      List<Segment> segments,
      List<Placed> placed,
      Antecedents antecedents) {
    this.input = input;
    this.text = input.document().clean();
    this.segments = segments;
    this.index = new SegmentIndex(segments);
    this.placed = placed;
    this.antecedents = antecedents;
  }

  Voices write() {
    direct();
    indirect();
    List<Quote> quotes = new ArrayList<>();
    List<Voice> voices = new ArrayList<>();
    for (Draft draft : drafts) {
      Quote quote = quote(draft);
      if (quote != null) {
        quotes.add(quote);
        Referent who = draft.by == null ? null : who(draft.by);
        for (Span span : draft.spans) {
          voices.add(
              new Voice(
                  span,
                  draft.kind == Quote.Kind.DIRECT,
                  who,
                  draft.by == null ? null : draft.by.speaker(),
                  draft.by == null ? null : draft.by.span(),
                  isDenied(draft.by),
                  quote.said()));
        }
      }
    }
    quotes.sort((a, b) -> a.span().compareTo(b.span()));
    return new Voices(quotes, voices, index, antecedents);
  }

  private static boolean isDenied(@Nullable Placed by) {
    return by != null
        && by.printing().words().lower(by.attribution().cueStart()).startsWith("den")
        && !by.printing().words().lower(by.attribution().cueStart()).startsWith("denounc");
  }

  private @Nullable Referent who(Placed by) {
    return antecedents.who(by.passage(), by.attribution().speaker());
  }

  private void direct() {
    Draft last = null;
    int at = 0;
    for (Segment segment : segments) {
      while (at < placed.size() && placed.get(at).span().end() < segment.whole().start() - 400) {
        at++;
      }
      Placed trailing = null;
      Placed leading = null;
      for (int i = at;
          i < placed.size() && placed.get(i).span().start() < segment.whole().end() + 400;
          i++) {
        Placed one = placed.get(i);
        if (trailing == null && follows(segment, one)) {
          trailing = one;
        } else if (introduces(one, segment)) {
          leading = one;
        }
      }
      boolean fresh =
          leading != null
              && !used.contains(leading)
              && trailing == null
              && isDirect(segment, leading, false);
      if (!fresh && last != null && trailing == null && continues(last, segment)) {
        last.add(segment);
        continue;
      }
      if (!fresh && last != null && trailing == null && goesOn(last, segment)) {
        last.add(segment);
        continue;
      }
      if (leading != null && used.contains(leading) && last != null && leading.equals(last.by)) {
        if (isUtterance(segment)) {
          last.add(segment);
        }
        continue;
      }
      boolean relayed =
          trailing != null && trailing.attribution().form() == Form.ACCORDING && leading != null;
      if (relayed) {
        // "X said: '...', according to Y": Y relays it.
        trailing = null;
      }
      Placed by = trailing != null ? trailing : leading;
      if (by != null && isDirect(segment, by, trailing != null)) {
        last =
            new Draft(
                by,
                Quote.Kind.DIRECT,
                trailing != null ? "quote.direct.trailing" : "quote.direct.leading",
                0.9);
        last.add(segment);
        last.end = Math.max(last.end, attributionEnd(by));
        used.add(by);
        drafts.add(last);
      } else if (by == null
          && isWholeParagraph(segment)
          && isUtterance(segment)
          && words(segment) >= 4) {
        last = new Draft(null, Quote.Kind.DIRECT, "quote.direct.open", 0.5);
        last.add(segment);
        drafts.add(last);
      }
    }
  }

  /** Behind the attribution, its closing stop included. */
  private int attributionEnd(Placed by) {
    Printing printing = by.printing();
    int end = by.attribution().end();
    int size = printing.words().size();
    boolean trailing =
        by.attribution().form() != Form.LEADING && by.attribution().form() != Form.PARTICIPLE;
    if (trailing && size - end <= 45 && !hasMark(printing, end)) {
      // "he said in a video address late Sunday.": the rest of the sentence belongs to it.
      return printing.passage().span().end();
    }
    return printing.end(Math.min(size, Math.max(end, by.attribution().cueEnd())) - 1);
  }

  private static boolean hasMark(Printing printing, int from) {
    for (int i = from; i < printing.words().size(); i++) {
      if (printing.words().lower(i).equals("\"")) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(Segment segment, Placed one) {
    Form form = one.attribution().form();
    if (form == Form.LEADING
        && one.attribution().contentEnd() - one.attribution().contentStart() > 3
        && !one.attribution().open()
        && !startsWithMark(one)) {
      return false;
    }
    if (form == Form.PARTICIPLE) {
      return false;
    }
    int gap = one.span().start() - segment.whole().end();
    // The next paragraph's speaker speaks for itself.
    boolean sentence = one.printing().passage().span().contains(segment.whole().end() - 1);
    return sentence && gap >= 0 && gap <= 4 && onlyMarks(segment.whole().end(), one.span().start());
  }

  private boolean startsWithMark(Placed one) {
    Attribution attribution = one.attribution();
    return one.printing().words().lower(attribution.contentStart()).equals("\"");
  }

  /** The words it introduces begin at the segment, or hold it as their quoted part. */
  private boolean introduces(Placed one, Segment segment) {
    Attribution attribution = one.attribution();
    if (attribution.form() == Form.TRAILING || attribution.form() == Form.INVERTED) {
      int gap = segment.whole().start() - one.span().end();
      return gap >= 0 && gap <= 3 && onlyMarks(one.span().end(), segment.whole().start());
    }
    int size = one.printing().words().size();
    if (attribution.contentStart() >= size) {
      int end = one.printing().passage().span().end();
      return segment.whole().start() >= end
          && segment.whole().start() - end <= 2
          && endsWithColon(one.printing());
    }
    int start = one.printing().start(attribution.contentStart());
    int gap = segment.whole().start() - start;
    return gap >= -1 && gap <= 1;
  }

  private static boolean endsWithColon(Printing printing) {
    return printing.passage().text().endsWith(":");
  }

  private boolean isDirect(Segment segment, Placed by, boolean trailing) {
    Printing printing = by.printing();
    Span sentence = printing.passage().span();
    if (segment.single() && words(segment) < 3) {
      return false;
    }
    if (trailing) {
      return segment.whole().start() <= sentence.start() + 1
          || startsSentence(segment)
          || onlyConjunction(sentence.start(), segment.whole().start());
    }
    boolean rest =
        onlyMarks(
            segment.whole().end(),
            Math.max(segment.whole().end(), Math.min(sentence.end(), contentEnd(by))));
    return rest
        && (isUtterance(segment)
            || words(segment) >= 4 && by.attribution().speech() && afterColonOrComma(segment));
  }

  private boolean afterColonOrComma(Segment segment) {
    int i = segment.whole().start() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && (text.charAt(i) == ':' || text.charAt(i) == ',');
  }

  private int contentEnd(Placed by) {
    int end = by.attribution().contentEnd();
    return end <= by.attribution().contentStart()
        ? by.printing().passage().span().end()
        : by.printing().end(end - 1);
  }

  private boolean startsSentence(Segment segment) {
    char first = text.charAt(segment.words().start());
    int before = segment.whole().start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0
        || ".!?:\u201D\"".indexOf(text.charAt(before)) >= 0 && Character.isUpperCase(first);
  }

  private boolean onlyConjunction(int from, int to) {
    String between = text.substring(Math.min(from, to), to).strip();
    return Set.of("But", "And", "Yet", "So", "Still,", "However,").contains(between);
  }

  private boolean isUtterance(Segment segment) {
    String words = segment.words().of(text).strip();
    if (words.isEmpty()) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    boolean ends = ".!?,\u2026-\u2014".indexOf(last) >= 0 || !segment.closed();
    return ends && (Character.isUpperCase(words.charAt(0)) || words(segment) >= 5);
  }

  private int words(Segment segment) {
    int count = 0;
    boolean in = false;
    for (int i = segment.words().start(); i < segment.words().end(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !in) {
        count++;
      }
      in = letter || in && text.charAt(i) == '\'';
    }
    return count;
  }

  /** The next words in marks, with nothing but blanks and stops between: the speaker goes on. */
  private boolean continues(Draft last, Segment segment) {
    int from = last.end;
    int to = segment.whole().start();
    if (to < from || to - from > 6 || !onlyMarks(from, to)) {
      return false;
    }
    boolean sameParagraph = text.substring(from, to).indexOf('\n') < 0;
    return sameParagraph ? isUtterance(segment) : isWholeParagraph(segment);
  }

  /** "...," X said, turning to the door, "...": the sentence ends in the speaker's words. */
  private boolean goesOn(Draft last, Segment segment) {
    if (last.by == null || !isUtterance(segment)) {
      return false;
    }
    Span sentence = last.by.printing().passage().span();
    int before = segment.whole().start() - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return sentence.contains(segment.whole().start())
        && last.by.span().end() <= segment.whole().start()
        && text.charAt(before) == ','
        && segment.words().end() >= sentence.end() - 2;
  }

  private boolean isWholeParagraph(Segment segment) {
    Span block = input.document().blocks().get(segment.paragraph()).span();
    int first = block.start();
    while (first < block.end() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return segment.whole().start() <= first;
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void indirect() {
    for (Placed one : placed) {
      Attribution attribution = one.attribution();
      if (used.contains(one) || attribution.contentEnd() - attribution.contentStart() < 2) {
        continue;
      }
      if (attribution.form() == Form.ACCORDING
          && attribution.speaker().kind() == ActorPhrase.Kind.MEDIA
          && !alone(one)) {
        continue;
      }
      if (isHeadline(one) && who(one) == null) {
        continue;
      }
      Span content = one.printing().span(attribution.contentStart(), attribution.contentEnd());
      List<Span> inside = new ArrayList<>();
      for (Segment segment : index.overlapping(content)) {
        // What an attribution introduces may begin inside marks that were paired wrongly.
        int start = Math.max(segment.words().start(), content.start());
        if (start < Math.min(segment.words().end(), content.end())
            && !text.substring(start, segment.words().end()).isBlank()) {
          inside.add(new Span(start, segment.words().end()));
        }
      }
      if (inside.isEmpty() && (attribution.open() || !isClause(one))) {
        continue;
      }
      Quote.Kind kind = inside.isEmpty() ? Quote.Kind.INDIRECT : Quote.Kind.MIXED;
      Draft draft =
          new Draft(
              one,
              kind,
              "quote."
                  + kind.name().toLowerCase(java.util.Locale.ROOT)
                  + "."
                  + attribution.form().name().toLowerCase(java.util.Locale.ROOT),
              inside.isEmpty() ? 0.7 : 0.75);
      Span whole = content;
      for (Span segment : inside) {
        if (segment.start() <= content.end()
            && segment.end() > content.end()
            && segment.start() >= content.start()) {
          whole = new Span(whole.start(), Math.max(whole.end(), segment.end()));
        }
      }
      draft.spans.add(whole);
      draft.segments.addAll(inside);
      drafts.add(draft);
    }
  }

  /** The attributions of the same passage, itself among them. */
  private List<Placed> beside(Placed one) {
    int low = 0;
    int high = placed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placed.get(middle).passage() < one.passage()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < placed.size() && placed.get(end).passage() == one.passage()) {
      end++;
    }
    return placed.subList(low, end);
  }

  private static boolean isHeadline(Placed one) {
    return one.printing().passage().kind() == Passage.Kind.HEADING;
  }

  /** True if nobody else is said to speak in the passage. */
  private boolean alone(Placed one) {
    for (Placed other : beside(one)) {
      if (!other.equals(one) && other.passage() == one.passage()) {
        return false;
      }
    }
    return true;
  }

  /** Words that can be a clause: more than a name or a number. */
  private static boolean isClause(Placed one) {
    Attribution attribution = one.attribution();
    return attribution.contentEnd() - attribution.contentStart() >= 3;
  }

  private @Nullable Quote quote(Draft draft) {
    List<Span> spans = new ArrayList<>(draft.spans);
    spans.sort(null);
    List<Span> pieces = new ArrayList<>(draft.segments);
    pieces.sort(null);
    List<Evidence> evidence = new ArrayList<>();
    for (Span span : spans) {
      evidence.addAll(Pieces.of(input.printings(), span));
    }
    if (evidence.isEmpty()) {
      return null;
    }
    Span whole = spans.get(0).union(spans.get(spans.size() - 1));
    Placed by = draft.by;
    Passage first = evidence.get(0).passage();
    String words =
        Digest.half(
            "quote",
            first.hash(),
            Integer.toString(spans.get(0).start() - first.span().start()),
            draft.kind.name(),
            evidence.get(0).text());
    // A paragraph that is printed twice says the same twice: the later ones are numbered.
    int printed = printedBefore.merge(words, 1, Integer::sum);
    String id = printed == 1 ? words : Digest.half(words, Integer.toString(printed));
    return new Quote(
        id,
        whole,
        draft.kind,
        spans,
        pieces,
        by == null || by.attribution().speech(),
        speaker(by),
        by == null ? null : by.cue(),
        medium(by),
        via(by),
        said(by),
        evidence,
        new Basis(Basis.Kind.MACHINE, draft.rule, draft.score));
  }

  private java.time.@Nullable LocalDate said(@Nullable Placed by) {
    var time = by == null ? null : by.attribution().time();
    return time == null || time.ahead() ? null : time.day(input.published());
  }

  private @Nullable Speaker speaker(@Nullable Placed by) {
    if (by == null) {
      return null;
    }
    Referent who = who(by);
    ActorPhrase phrase = by.attribution().speaker();
    if (who == null) {
      String name = phrase.name();
      if (name == null && phrase.kind() == ActorPhrase.Kind.ROLE) {
        name = by.printing().words().join(phrase.start(), phrase.end());
      }
      return new Speaker(by.speaker(), name, null, org.parley.model.Standing.UNNAMED);
    }
    String party = who.sides().size() == 1 ? who.sides().get(0).name() : null;
    return new Speaker(by.speaker(), who.name(), party, who.standing());
  }

  private @Nullable String medium(@Nullable Placed by) {
    if (by == null || by.attribution().mediumStart() < 0) {
      return null;
    }
    Attribution attribution = by.attribution();
    return by.printing().words().join(attribution.mediumStart(), attribution.mediumEnd());
  }

  private @Nullable String via(@Nullable Placed by) {
    if (by == null) {
      return null;
    }
    ActorPhrase via = by.attribution().via();
    if (via != null) {
      return via.name();
    }
    for (Placed other : beside(by)) {
      if (!other.equals(by)
          && other.passage() == by.passage()
          && other.attribution().form() == Form.ACCORDING
          && other.attribution().speaker().kind() == ActorPhrase.Kind.MEDIA) {
        return other.attribution().speaker().name();
      }
    }
    return null;
  }
}
