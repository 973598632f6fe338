package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.model.AlignedText;
import org.parley.model.Block;
import org.parley.model.Dropped;
import org.parley.model.Span;

/** Reads a page step by step: parse, lay flat, find the article, choose its blocks, write. */
final class PageReader {

  /** Deeper elements are laid into the ones above; real pages stay below 100. */
  private static final int DEEPEST = 512;

  /** Tags that are read. Real pages have fewer than 50,000; the rest of a page is dropped. */
  private static final int MOST_TAGS = 400_000;

  /** Where a page shows less than this and its data holds an article, the data is read. */
  private static final int SHORTEST_SHOWN = 250;

  /** A block with its pieces of the source, ready to be put in order. */
  private record Placed(int block, int start, int end, List<SourcePiece> pieces) {}

  private final String source;

  private PageReader(String source) {
    this.source = source;
  }

  static HtmlPage read(String source) {
    return new PageReader(source).read();
  }

  private HtmlPage read() {
    int readTo = limit();
    String page = readTo == source.length() ? source : source.substring(0, readTo);
    Document parsed =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(page, "");
    PageTree tree = PageTree.of(parsed);
    PageParts parts = new PageParts(tree);
    PageFacts facts = new PageFacts(parsed);
    PageMetadata metadata = MetadataReader.read(facts, tree, parts);
    Integer container = new BodyFinder(tree, parts).find();
    BlockChoice choice =
        container == null ? null : new BlockChoice(tree, parts, container, metadata.outlet());
    List<Placed> kept = new ArrayList<>();
    List<Placed> left = new ArrayList<>();
    TextSource text = new TextSource(source);
    int shown = 0;
    for (int i = 0; i < tree.blocks.size(); i++) {
      Placed placed = place(i, tree.blocks.get(i), text);
      boolean keep = choice != null && choice.kind(i) != null;
      (keep ? kept : left).add(placed);
      shown += keep ? tree.blocks.get(i).length : 0;
    }
    kept.sort(Comparator.comparingInt(Placed::start));
    List<List<SourcePiece>> data = shown < SHORTEST_SHOWN ? data(facts, 2 * shown) : List.of();
    BodyWriter writer = new BodyWriter(source);
    if (data.isEmpty()) {
      for (Placed placed : kept) {
        Block.Kind kind = choice == null ? null : choice.kind(placed.block());
        writer.write(placed.pieces(), kind == null ? Block.Kind.PARAGRAPH : kind);
      }
    } else {
      data.forEach(paragraph -> writer.write(paragraph, Block.Kind.PARAGRAPH));
      left.addAll(kept);
      kept.clear();
      data.forEach(paragraph -> kept.add(placed(-1, paragraph, 0)));
    }
    List<Block> blocks = writer.blocks();
    AlignedText body = writer.finish();
    return new HtmlPage(body, blocks, dropped(left, kept, choice, readTo), metadata);
  }

  /** The paragraphs of the page's data; none if they have not more than {@code atLeast} units. */
  private List<List<SourcePiece>> data(PageFacts facts, int atLeast) {
    for (Element script : facts.scripts()) {
      List<List<SourcePiece>> paragraphs = DataBody.read(source, script);
      int length = 0;
      for (List<SourcePiece> paragraph : paragraphs) {
        length += paragraph.stream().mapToInt(SourcePiece::length).sum();
      }
      if (length > Math.max(atLeast, SHORTEST_SHOWN / 2)) {
        return paragraphs;
      }
    }
    return List.of();
  }

  /** Where the source is cut: behind so many tags that no reader could want the rest. */
  private int limit() {
    int tags = 0;
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        return at;
      }
    }
    return source.length();
  }

  private static Placed place(int index, TextBlock block, TextSource text) {
    List<SourcePiece> pieces = new ArrayList<>();
    for (TextBlock.Part part : block.parts) {
      TextNode node = part.node();
      if (node == null) {
        pieces.add(BodyWriter.LINE_BREAK);
      } else {
        pieces.addAll(text.pieces(node));
      }
    }
    return placed(index, pieces, text.last());
  }

  /** A block without a place stays behind the one before it, at {@code otherwise}. */
  private static Placed placed(int index, List<SourcePiece> pieces, int otherwise) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (SourcePiece piece : pieces) {
      if (piece.placed()) {
        start = Math.min(start, piece.start());
        end = Math.max(end, piece.end());
      }
    }
    return new Placed(index, end < 0 ? otherwise : start, end, pieces);
  }

  /** The blocks that are left, joined where nothing that is kept stands between. */
  private List<Dropped> dropped(
      List<Placed> left, List<Placed> kept, @Nullable BlockChoice choice, int readTo) {
    left.sort(Comparator.comparingInt(Placed::start));
    List<Dropped> dropped = new ArrayList<>();
    int k = 0;
    int start = -1;
    int end = -1;
    String why = "";
    for (Placed placed : left) {
      if (placed.end() < 0 || placed.start() < end) {
        continue;
      }
      boolean apart = false;
      while (k < kept.size() && kept.get(k).start() < placed.start()) {
        apart |= kept.get(k).end() > end;
        k++;
      }
      String reason = choice == null ? "furniture" : choice.reason(placed.block());
      if (start < 0 || apart || !reason.equals(why)) {
        if (start >= 0) {
          dropped.add(new Dropped(new Span(start, end), why));
        }
        start = placed.start();
        why = reason;
      }
      end = placed.end();
    }
    if (start >= 0) {
      dropped.add(new Dropped(new Span(start, end), why));
    }
    if (readTo < source.length()) {
      dropped.add(new Dropped(new Span(readTo, source.length()), "limit"));
    }
    return dropped;
  }
}
