package org.parley.engine.passage;

import java.util.ArrayList;
import java.util.List;
import org.parley.engine.layer.Resolution;
import org.parley.model.Block;
import org.parley.model.Digest;
import org.parley.model.Document;
import org.parley.model.Passage;
import org.parley.model.Span;

/** Cuts a document into passages. Stateless. */
public final class PassageReader implements Resolution<Document, List<Printing>> {
  /**
   * Characters of the longest passage. Longer ones are no sentences but lists, tables and texts
   * without stops; they are cut at a blank, as analysis looks around in a passage for each verb.
   */
  static final int LONGEST = 2_000;

  /** The document's passages in the order of its text. */
  @Override
  public List<Printing> resolve(Document document) {
    String text = document.clean();
    List<Printing> printings = new ArrayList<>();
    int paragraph = 0;
    for (Block block : document.blocks()) {
      for (Span span : spans(text, block)) {
        printings.add(print(document, text, span, block.kind(), paragraph, printings.size()));
      }
      paragraph++;
    }
    return printings;
  }

  private static List<Span> spans(String text, Block block) {
    Span span = block.span();
    return switch (block.kind()) {
      case PARAGRAPH, ITEM, CAPTION ->
          withinLimit(text, Sentences.cut(text, span.start(), span.end()));
      case HEADING, BYLINE, CREDIT -> withinLimit(text, trimmed(text, span));
    };
  }

  private static List<Span> withinLimit(String text, List<Span> spans) {
    if (spans.stream().allMatch(span -> span.length() <= LONGEST)) {
      return spans;
    }
    List<Span> pieces = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      while (span.end() - start > LONGEST) {
        int end = cutBefore(text, start, start + LONGEST);
        pieces.addAll(trimmed(text, new Span(start, end)));
        start = end;
      }
      pieces.addAll(trimmed(text, new Span(start, span.end())));
    }
    return pieces;
  }

  /** The last blank before {@code limit}; where there is none, the limit, but within no pair. */
  private static int cutBefore(String text, int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (Tokens.isSpace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static List<Span> trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Tokens.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokens.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? List.of() : List.of(new Span(start, end));
  }

  private static Printing print(
      Document document, String text, Span span, Block.Kind kind, int paragraph, int number) {
    Tokens tokens = Tokens.cut(text, span.start(), span.end());
    Words words = Words.of(text, tokens);
    String hash = words.hash();
    Passage passage =
        new Passage(
            Digest.half(document.id(), Integer.toString(number), hash),
            document.id(),
            span,
            kind(kind),
            paragraph,
            hash,
            span.of(text));
    return new Printing(passage, words, tokens.starts(), tokens.ends());
  }

  private static Passage.Kind kind(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH -> Passage.Kind.SENTENCE;
      case HEADING -> Passage.Kind.HEADING;
      case ITEM -> Passage.Kind.ITEM;
      case CAPTION -> Passage.Kind.CAPTION;
      // Credits are cited as bylines are: they name who reported, and claim nothing.
      case BYLINE, CREDIT -> Passage.Kind.BYLINE;
    };
  }
}
