package org.parley.engine.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.engine.mention.Referent;
import org.parley.engine.quote.Attribution.Form;
import org.parley.engine.quote.QuoteResolution.Placed;
import org.parley.language.clause.Range;
import org.parley.model.Passage;
import org.parley.model.Quote;
import org.parley.model.Span;

/**
 * What attributions introduce without marks around all of it: indirect speech, or mixed where words
 * in marks stand inside.
 */
final class IndirectSpeech {

  /** By so much more likely must an attribution be to win over one inside its words. */
  private static final double CLEARLY = 0.12;

  private final PlacedAttributions placed;
  private final SegmentIndex index;
  private final Antecedents antecedents;
  private final SegmentText text;

  IndirectSpeech(
      PlacedAttributions placed, SegmentIndex index, Antecedents antecedents, SegmentText text) {
    this.placed = placed;
    this.index = index;
    this.antecedents = antecedents;
    this.text = text;
  }

  /** What an attribution may introduce: pieces of the text, and the words in marks in them. */
  private record Found(Placed by, List<Span> contents, List<Span> marked, int length) {

    /** Only words in marks may be its own; a headline's label has the rest of the headline. */
    boolean isOpen() {
      return by.attribution().open() && by.attribution().form() != Form.LABEL;
    }

    /** How well the words in marks are its own: less is better. */
    int rank() {
      Attribution attribution = by.attribution();
      boolean known = attribution.listed();
      return (isOpen() ? 4 : 0) + (known ? 0 : 2) + (attribution.speech() ? 0 : 1);
    }
  }

  /** The quotations of all attributions but those that direct speech {@code used}. */
  List<QuoteDraft> read(Set<Placed> used, List<QuoteDraft> direct) {
    List<Found> all = new ArrayList<>();
    for (Placed one : placed.list()) {
      if (!used.contains(one) && mayIntroduce(one)) {
        all.add(find(one));
      }
    }
    Map<Integer, Found> owners = owners(all);
    Set<Integer> spoken = new HashSet<>();
    direct.forEach(draft -> draft.segments().forEach(span -> spoken.add(span.start())));
    List<QuoteDraft> drafts = new ArrayList<>();
    Set<Integer> told = told(all);
    for (Found each : all) {
      boolean known = each.by.attribution().listed() && each.by.attribution().speech();
      if (each.isOpen() && !known && told.contains(each.by.passage())) {
        // "..., X said, and a reply would follow "soon"": the words are X's.
        continue;
      }
      List<Span> own = new ArrayList<>();
      for (Span span : each.marked) {
        if (each.equals(owners.get(span.start())) && !spoken.contains(span.start())) {
          own.add(span);
        }
      }
      boolean listed = each.by.attribution().listed();
      boolean named = own.isEmpty() || !listed && own.stream().allMatch(text::isTitle);
      if (each.isOpen() && named) {
        // None at all, or the names of things: a film that was watched is no speech.
        continue;
      }
      Quote.Kind kind = own.isEmpty() ? Quote.Kind.INDIRECT : Quote.Kind.MIXED;
      double score = own.isEmpty() ? 0.7 : 0.75;
      QuoteDraft draft = new QuoteDraft(each.by, kind, rule(kind, each.by.attribution()), score);
      draft.add(each.contents, own);
      if (isTelling(each)) {
        addRest(draft, each, owners, spoken);
      }
      if (!own.isEmpty() || each.by.attribution().clause()) {
        goOn(draft, each, owners, spoken);
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /** Passages with "..., X said, ...": who speaks there is told. */
  private static Set<Integer> told(List<Found> all) {
    Set<Integer> passages = new HashSet<>();
    for (Found each : all) {
      if (isTelling(each)) {
        passages.add(each.by.passage());
      }
    }
    return passages;
  }

  private static boolean isTelling(Found found) {
    Attribution attribution = found.by.attribution();
    boolean behind =
        attribution.form() == Attribution.Form.TRAILING
            || attribution.form() == Attribution.Form.INVERTED;
    return behind && !found.isOpen() && attribution.listed() && attribution.speech();
  }

  /** Words in marks behind ", X said, and" or ", X said, with": still those of X. */
  private void addRest(
      QuoteDraft draft, Found found, Map<Integer, Found> owners, Set<Integer> spoken) {
    Span sentence = found.by.printing().passage().span();
    int end = found.by.printing().end(found.by.attribution().end() - 1);
    for (Segment segment : index.overlapping(sentence)) {
      int start = segment.words().start();
      Found owner = owners.get(start);
      boolean weak =
          owner == null
              || owner.isOpen() && !(owner.by.attribution().listed() && owner.rank() == 4);
      boolean free = weak && !spoken.contains(start) && segment.whole().start() > end;
      if (free && text.goesOn(end, segment) && segment.words().start() < sentence.end()) {
        draft.add(segment);
        spoken.add(start);
      }
    }
  }

  /** "that it was "a problem" but "nobody" spoke of it": words in marks that a word joins. */
  private void goOn(
      QuoteDraft draft, Found found, Map<Integer, Found> owners, Set<Integer> spoken) {
    Span sentence = found.by.printing().passage().span();
    int end = found.by.span().end();
    for (Span content : found.contents) {
      end = Math.max(end, content.end());
    }
    for (Segment segment : index.overlapping(sentence)) {
      int start = segment.words().start();
      boolean free = !owners.containsKey(start) && !spoken.contains(start);
      if (free && segment.whole().end() <= sentence.end() && text.isJoined(end, segment)) {
        draft.add(segment);
        spoken.add(start);
        end = segment.whole().end();
      }
    }
  }

  private Found find(Placed one) {
    List<Span> contents = new ArrayList<>();
    List<Span> marked = new ArrayList<>();
    int length = 0;
    for (Range piece : one.attribution().content()) {
      Span content = one.printing().span(piece.from(), piece.to());
      List<Span> inside = inside(content);
      Span whole = whole(content, inside);
      contents.add(whole);
      length += whole.length();
      marked.addAll(inside);
    }
    return new Found(one, contents, marked, length);
  }

  /** Words in marks are said once: by the likeliest that introduces them, then the innermost. */
  private static Map<Integer, Found> owners(List<Found> all) {
    Map<Integer, Found> owners = new HashMap<>();
    for (Found each : all) {
      for (Span span : each.marked) {
        owners.merge(span.start(), each, IndirectSpeech::nearer);
      }
    }
    return owners;
  }

  private static Found nearer(Found a, Found b) {
    if (a.rank() != b.rank()) {
      return a.rank() < b.rank() ? a : b;
    }
    boolean second = b.length < a.length;
    Found inner = second ? b : a;
    Found outer = second ? a : b;
    double lead = outer.by.attribution().score() - inner.by.attribution().score();
    return lead > CLEARLY ? outer : inner;
  }

  private boolean mayIntroduce(Placed one) {
    if (length(one.attribution()) < 2) {
      return false;
    }
    if (PlacedAttributions.isRelay(one) && !placed.isAlone(one)) {
      return false;
    }
    Referent who = antecedents.who(one.passage(), one.attribution().speaker());
    boolean headline = one.printing().passage().kind() == Passage.Kind.HEADING;
    if (one.attribution().form() == Form.LABEL) {
      return headline && who != null && who.person();
    }
    // A heading only repeats of what the text tells.
    return !headline || who != null && one.attribution().clause();
  }

  private static int length(Attribution attribution) {
    int length = 0;
    for (Range piece : attribution.content()) {
      length += piece.size();
    }
    return length;
  }

  private static String rule(Quote.Kind kind, Attribution attribution) {
    return "quote."
        + kind.name().toLowerCase(Locale.ROOT)
        + "."
        + attribution.form().name().toLowerCase(Locale.ROOT);
  }

  /** The words in marks that begin inside the content. */
  private List<Span> inside(Span content) {
    List<Span> inside = new ArrayList<>();
    for (Segment segment : index.overlapping(content)) {
      // What an attribution introduces may begin inside marks that were paired wrongly.
      int start = Math.max(segment.words().start(), content.start());
      int end = segment.words().end();
      if (start < Math.min(end, content.end()) && !text.isBlank(start, end)) {
        inside.add(new Span(start, end));
      }
    }
    return inside;
  }

  /** The content and the words in marks that begin inside and end behind it. */
  private static Span whole(Span content, List<Span> inside) {
    int end = content.end();
    for (Span segment : inside) {
      end = Math.max(end, segment.end());
    }
    return new Span(content.start(), end);
  }
}
