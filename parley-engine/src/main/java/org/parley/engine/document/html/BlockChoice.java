package org.parley.engine.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;

/**
 * Decides of each block of a page whether it is the article's and as what it is read. A block gets
 * a kind, or the reason why it is dropped.
 */
final class BlockChoice {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What stands before a link to another story. */
  private static final List<String> LEAD_INS =
      List.of(
          "read more",
          "read also",
          "also read",
          "read:",
          "read next",
          "see also",
          "related",
          "more:",
          "more on",
          "watch:",
          "watch now",
          "recommended",
          "don't miss",
          "don’t miss",
          "you may also",
          "click here",
          "sign up",
          "subscribe",
          "follow us",
          "advertisement",
          "story continues",
          "article continues",
          "continue reading",
          "listen:",
          "download the");

  private final PageTree tree;
  private final PageParts parts;
  private final int container;
  private final int containerEnd;
  private final double[] linkShare;
  private final Block.@Nullable Kind[] kinds;
  private final @Nullable String[] reasons;

  BlockChoice(PageTree tree, PageParts parts, int container) {
    this.tree = tree;
    this.parts = parts;
    this.container = container;
    this.containerEnd = end(container);
    this.linkShare = linkShares();
    this.kinds = new Block.Kind[tree.blocks.size()];
    this.reasons = new String[tree.blocks.size()];
    int first = -1;
    int last = -1;
    for (int i = 0; i < kinds.length; i++) {
      choose(i);
      if (kinds[i] == Block.Kind.PARAGRAPH || kinds[i] == Block.Kind.ITEM) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    keepTitle(first);
    dropBareHeadings(last);
  }

  /** The kind of a block that is kept, null of one that is dropped. */
  Block.@Nullable Kind kind(int block) {
    return kinds[block];
  }

  /** Why a block is dropped; furniture where no better reason is known. */
  String reason(int block) {
    String reason = reasons[block];
    return reason == null ? "furniture" : reason;
  }

  private int end(int element) {
    int end = element + 1;
    while (end < tree.size() && tree.parent(end) >= element) {
      end++;
    }
    return end;
  }

  /** The share of linked words in each element that is neither the container nor above it. */
  private double[] linkShares() {
    double[] words = new double[tree.size()];
    double[] linked = new double[tree.size()];
    for (TextBlock block : tree.blocks) {
      words[block.owner] += block.length;
      linked[block.owner] += block.linked;
    }
    tree.sumUp(words);
    tree.sumUp(linked);
    double[] share = new double[tree.size()];
    for (int i = container + 1; i < containerEnd; i++) {
      double own = words[i] == 0 || parts.prose(i) * 2 > words[i] ? 0 : linked[i] / words[i];
      int parent = tree.parent(i);
      // Once a list of links, all in it is one; a lone linked line is judged by itself.
      boolean list = share[parent] > 0.5 && parent != container && words[parent] > 0;
      share[i] = list ? share[parent] : own;
    }
    return share;
  }

  private void choose(int i) {
    TextBlock block = tree.blocks.get(i);
    if (block.owner < container || block.owner >= containerEnd || block.length == 0) {
      return;
    }
    Hint hint = parts.hint(block.owner);
    if (hint == Hint.FURNITURE || hint == Hint.PROMOTION) {
      reasons[i] = hint == Hint.PROMOTION ? "promotion" : "furniture";
      return;
    }
    String tag = tree.tag(block.owner);
    if (hint == Hint.CAPTION) {
      kinds[i] = Block.Kind.CAPTION;
    } else if (hint == Hint.BYLINE && block.length < 250) {
      kinds[i] = Block.Kind.BYLINE;
    } else if (isPromotion(block)) {
      reasons[i] = "promotion";
    } else if (HEADINGS.contains(tag)) {
      kinds[i] = Block.Kind.HEADING;
    } else if (linkShare[block.owner] > 0.5 && !block.endsSentence()) {
      reasons[i] = "promotion";
    } else if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
      kinds[i] = Block.Kind.ITEM;
    } else {
      kinds[i] = Block.Kind.PARAGRAPH;
    }
  }

  private static boolean isPromotion(TextBlock block) {
    if (block.length < 300 && block.linkDensity() > 0.9) {
      return true;
    }
    if (block.length > 200) {
      return false;
    }
    String start = block.text(24).toLowerCase(Locale.ROOT);
    for (String leadIn : LEAD_INS) {
      if (start.startsWith(leadIn) && (block.linked > 0 || block.length < 40)) {
        return true;
      }
    }
    return false;
  }

  /** The page's h1 belongs to the article, also where it stands just above the container. */
  private void keepTitle(int first) {
    for (int i = first - 1; i >= 0; i--) {
      TextBlock block = tree.blocks.get(i);
      if (tree.tag(block.owner).equals("h1") && block.length >= 10) {
        if (parts.hint(block.owner) != Hint.FURNITURE) {
          kinds[i] = Block.Kind.HEADING;
          reasons[i] = null;
        }
        return;
      }
    }
  }

  /** A heading is kept for what stands under it. */
  private void dropBareHeadings(int last) {
    for (int i = kinds.length - 1; i >= 0; i--) {
      if (kinds[i] == Block.Kind.HEADING && i > last) {
        kinds[i] = null;
        reasons[i] = "furniture";
      }
    }
  }
}
