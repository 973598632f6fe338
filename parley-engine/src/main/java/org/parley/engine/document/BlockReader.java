package org.parley.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Dropped;
import org.parley.model.Span;

/**
 * Tells the lines of a mended text apart: what they are, and which go. First the page's head and
 * tail, then line by line; what no rule knows is a paragraph.
 */
final class BlockReader {
  private static final int MOST_WORDS_OF_HEADING = 14;
  private static final int MOST_WORDS_OF_TITLED_HEADING = 20;

  /**
   * The clean text with its blocks.
   *
   * @param kept from the mended text to the clean one; dropped spans are of the mended text
   */
  record Result(AlignedText kept, List<Block> blocks, List<Dropped> dropped, Draft draft) {}

  private BlockReader() {}

  static Result read(String text, List<Block> hints, Outlets outlets, @Nullable String title) {
    Draft draft = new Draft(Line.of(text, hints), outlets);
    HeadMatter.read(draft, title);
    TailMatter.read(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        known(draft, i);
      }
    }
    Set<String> names = Promotions.namesIn(draft.lines);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        byPlace(draft, i, names);
      }
    }
    int datelines = 0;
    for (int i = 0; i < draft.size() && datelines < 3; i++) {
      if (draft.kind(i) == Block.Kind.PARAGRAPH) {
        Credits.readDateline(draft, draft.line(i));
        datelines++;
      }
    }
    return write(text, draft);
  }

  /** What a line's own words tell. */
  private static void known(Draft draft, int i) {
    Line line = draft.line(i);
    Phrases.Rule rule = Phrases.loaded().ofLine(line);
    if (rule != null && rule.why() == Phrases.Why.FURNITURE) {
      draft.drop(i, Draft.FURNITURE);
    } else if (rule != null && rule.why() == Phrases.Why.PROMOTION && !line.text().endsWith(".")) {
      draft.drop(i, Draft.PROMOTION);
    } else if (DateLines.isAgeLine(line)) {
      draft.drop(i, Draft.FURNITURE);
    }
    if (draft.isOpen(i)) {
      Credits.read(draft, i);
    }
    if (draft.isOpen(i) && (line.hint() == null || line.hint() != Block.Kind.HEADING)) {
      Captions.read(draft, i);
    }
    boolean edge = i < 8 || i >= draft.size() - 3;
    if (draft.isOpen(i) && edge && draft.size() > 1) {
      List<String> authors = Bylines.authorsAfterBy(line);
      if (!authors.isEmpty()) {
        draft.authors.addAll(authors);
        draft.agencies.addAll(draft.outlets.agenciesIn(line.text()));
        draft.keep(i, Block.Kind.BYLINE);
      } else if (DateLines.isDateLine(line)) {
        draft.keep(i, Block.Kind.BYLINE);
      }
    }
  }

  /** What a line's shape and neighbours tell. */
  private static void byPlace(Draft draft, int i, Set<String> names) {
    Line line = draft.line(i);
    int next = draft.nextKept(i);
    if (line.hint() != null && line.hint() != Block.Kind.PARAGRAPH) {
      draft.keep(i, line.hint());
    } else if (next >= 0 && Captions.isCard(draft.line(next)) && line.isLabel()) {
      draft.keep(i, Block.Kind.CAPTION);
    } else if (Promotions.isPromotion(draft, i, names)) {
      draft.drop(i, Draft.PROMOTION);
    } else if (line.hint() == Block.Kind.PARAGRAPH) {
      paragraph(draft, i);
    } else if (draft.size() > 1 && (line.isBulleted() || line.isNumbered())) {
      draft.keep(i, Block.Kind.ITEM);
    } else if (isHeading(draft, i, next)) {
      draft.keep(i, Block.Kind.HEADING);
    } else {
      paragraph(draft, i);
    }
  }

  private static boolean isHeading(Draft draft, int i, int next) {
    Line line = draft.line(i);
    int most = line.titled() >= 60 ? MOST_WORDS_OF_TITLED_HEADING : MOST_WORDS_OF_HEADING;
    boolean shape =
        line.isLabel() && line.words() <= most && (line.startsUpper() || startsOther(line));
    if (!shape || next < 0) {
      return false;
    }
    // Words in double marks that nothing closes, or that a stop closes, are an utterance.
    return !line.hasDoubleQuote() || (!line.ends() && balanced(line.text()));
  }

  private static boolean startsOther(Line line) {
    char first = line.text().charAt(0);
    return Character.isDigit(first)
        || first == '\''
        || first == '\u2018'
        || Characters.isDoubleQuote(first);
  }

  private static boolean balanced(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += Characters.isDoubleQuote(text.charAt(i)) ? 1 : 0;
    }
    return marks % 2 == 0;
  }

  private static void paragraph(Draft draft, int i) {
    draft.keep(i, Block.Kind.PARAGRAPH);
    Line line = draft.line(i);
    String text = line.text();
    for (int at = 0; at >= 0 && at < text.length(); ) {
      Phrases.Found found =
          at > 0 || line.words() > 8 ? Phrases.loaded().sentenceAt(text, at) : null;
      if (found != null) {
        Span span = new Span(line.span().start() + at, line.span().start() + found.end());
        boolean promoted = found.rule().why() == Phrases.Why.PROMOTION;
        draft.cuts.add(new Draft.Cut(span, promoted ? Draft.PROMOTION : Draft.FURNITURE));
        at = found.end() < text.length() ? found.end() + 1 : -1;
      } else {
        at = nextSentence(text, at);
      }
    }
  }

  /** Where a capital stands behind a stop and a blank, after {@code from}; or -1. */
  private static int nextSentence(String text, int from) {
    for (int blank = text.indexOf(' ', from + 1); blank > 0; blank = text.indexOf(' ', blank + 1)) {
      char before = text.charAt(blank - 1);
      boolean stop = ".!?:\"'\u201d\u2019)".indexOf(before) >= 0;
      if (stop && blank + 1 < text.length() && Character.isUpperCase(text.charAt(blank + 1))) {
        return blank + 1;
      }
    }
    return -1;
  }

  private static Result write(String text, Draft draft) {
    List<Draft.Cut> cuts = new ArrayList<>(draft.cuts);
    List<Dropped> dropped = new ArrayList<>();
    for (Draft.Cut cut : cuts) {
      dropped.add(new Dropped(cut.span(), cut.why()));
    }
    int lastKept = -1;
    for (int i = 0; i < draft.size(); i++) {
      String why = draft.why(i);
      if (why == null) {
        lastKept = i;
        continue;
      }
      dropped.add(new Dropped(draft.line(i).span(), why));
      int next = i + 1 < draft.size() ? draft.line(i + 1).span().start() : text.length();
      cuts.add(new Draft.Cut(new Span(draft.line(i).span().start(), next), why));
    }
    cuts.sort(Comparator.comparing(Draft.Cut::span));
    dropped.sort(Comparator.comparing(Dropped::received));
    // Behind the last kept line nothing is left but the line feeds before what was dropped.
    int end = lastKept < 0 ? 0 : draft.line(lastKept).span().end();
    AlignedText.Edit edit = AlignedText.edit(text);
    for (Draft.Cut cut : cuts) {
      int from = cut.span().start();
      int to = cut.span().end();
      if (from >= end || to <= edit.at()) {
        continue;
      }
      // A sentence goes with the blank behind it, or before it at a line's end.
      boolean inside = to < text.length() && text.charAt(to) == ' ';
      boolean atEnd = (to == text.length() || text.charAt(to) == '\n') && from > edit.at();
      to += inside ? 1 : 0;
      from -= atEnd && text.charAt(from - 1) == ' ' ? 1 : 0;
      edit.drop(new Span(Math.max(from, edit.at()), Math.max(to, from)));
    }
    if (edit.at() < end) {
      edit.keepTo(end);
    }
    edit.drop(new Span(Math.max(end, edit.at()), text.length()));
    AlignedText kept = edit.finish();
    return new Result(kept, blocks(kept, draft), dropped, draft);
  }

  private static List<Block> blocks(AlignedText kept, Draft draft) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Block.Kind kind = draft.kind(i);
      if (kind == null) {
        continue;
      }
      Span span = draft.line(i).span();
      int credits = draft.creditsFrom(i);
      if (credits < 0 || !span.contains(credits)) {
        add(kept, span, kind, blocks);
      } else {
        add(kept, new Span(span.start(), credits), kind, blocks);
        add(kept, new Span(credits, span.end()), Block.Kind.CREDIT, blocks);
      }
    }
    return blocks;
  }

  private static void add(AlignedText kept, Span mended, Block.Kind kind, List<Block> blocks) {
    Span span = kept.alignment().toClean(mended);
    int start = span.start();
    int end = span.end();
    String clean = kept.clean();
    while (start < end && clean.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && clean.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start < end) {
      blocks.add(new Block(new Span(start, end), kind));
    }
  }
}
