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
          "create an account",
          "register to",
          "already have an account",
          "sign in",
          "log in",
          "story continues",
          "article continues",
          "continue reading",
          "listen:",
          "download the");

  /** What a picture's credit begins with where nothing else marks it. */
  private static final List<String> PICTURE_CREDITS =
      List.of("©", "(image:", "image:", "photo:", "foto:", "picture:", "photograph:", "image via");

  /** A shorter block that ends no sentence is a line: a date, a place, a name, a label. */
  private static final int LINE = 60;

  /** Blocks between a title and its article's container; with more they are strangers. */
  private static final int FARTHEST = 25;

  private final PageTree tree;
  private final PageParts parts;
  private final int container;
  private final int containerEnd;
  private final double[] linkShare;
  private final Block.@Nullable Kind[] kinds;
  private final @Nullable String[] reasons;

  BlockChoice(PageTree tree, PageParts parts, int container, @Nullable String outlet) {
    this.tree = tree;
    this.parts = parts;
    this.container = container;
    this.containerEnd = end(container);
    this.linkShare = linkShares();
    this.kinds = new Block.Kind[tree.blocks.size()];
    this.reasons = new String[tree.blocks.size()];
    int firstProse = -1;
    int last = -1;
    for (int i = 0; i < kinds.length; i++) {
      choose(i);
      if (kinds[i] == Block.Kind.PARAGRAPH || kinds[i] == Block.Kind.ITEM) {
        TextBlock block = tree.blocks.get(i);
        boolean prose = kinds[i] == Block.Kind.PARAGRAPH && block.length >= LINE;
        firstProse = firstProse < 0 && prose ? i : firstProse;
        last = isLabel(block) ? last : i;
      }
    }
    keepTitle(firstProse < 0 ? last : firstProse, outlet);
    nameHeadLines(firstProse);
    dropTail(last);
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
    if (block.owner < container || block.owner >= containerEnd || !block.readable) {
      return;
    }
    Hint hint = parts.hint(block);
    if (hint == Hint.FURNITURE || hint == Hint.PROMOTION) {
      reasons[i] = hint == Hint.PROMOTION ? "promotion" : "furniture";
      return;
    }
    String tag = tree.tag(block.owner);
    if (hint == Hint.CAPTION || isPictureCredit(block)) {
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

  private static boolean isPictureCredit(TextBlock block) {
    if (block.length > 150) {
      return false;
    }
    String start = block.text(10).toLowerCase(Locale.ROOT);
    return PICTURE_CREDITS.stream().anyMatch(start::startsWith);
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
  private void keepTitle(int first, @Nullable String outlet) {
    for (int i = first - 1; i >= 0; i--) {
      TextBlock block = tree.blocks.get(i);
      if (tree.tag(block.owner).equals("h1")
          && block.length >= 10
          && !block.text(200).equals(outlet)) {
        if (parts.hint(block) != Hint.FURNITURE) {
          kinds[i] = Block.Kind.HEADING;
          reasons[i] = null;
          keepStandfirst(i, first);
        }
        return;
      }
    }
  }

  /** Between a title above the container and the container stand the standfirst and bylines. */
  private void keepStandfirst(int title, int first) {
    int end = title + 1;
    while (end < first && tree.blocks.get(end).owner < container) {
      end++;
    }
    if (end - title > FARTHEST) {
      return;
    }
    for (int i = title + 1; i < end; i++) {
      TextBlock block = tree.blocks.get(i);
      Hint hint = parts.hint(block);
      if (hint == Hint.BYLINE && block.readable && block.length < 250) {
        kinds[i] = Block.Kind.BYLINE;
      } else if ((hint == Hint.NONE || hint == Hint.BODY)
          && block.length >= LINE
          && block.linkDensity() < 0.3
          && !isPromotion(block)) {
        boolean heading = HEADINGS.contains(tree.tag(block.owner));
        kinds[i] = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      }
    }
  }

  /** Lines above the first prose are dates and names, marked as such or not. */
  private void nameHeadLines(int firstProse) {
    for (int i = 0; i < firstProse; i++) {
      TextBlock block = tree.blocks.get(i);
      if (kinds[i] == Block.Kind.PARAGRAPH && block.length < LINE && !block.endsSentence()) {
        kinds[i] = Block.Kind.BYLINE;
      }
    }
  }

  /** Nothing is read behind the last paragraph but notes: headings need words under them. */
  private void dropTail(int last) {
    for (int i = last + 1; last >= 0 && i < kinds.length; i++) {
      boolean label = kinds[i] == Block.Kind.PARAGRAPH && isLabel(tree.blocks.get(i));
      if (label || kinds[i] == Block.Kind.HEADING) {
        kinds[i] = null;
        reasons[i] = "furniture";
      }
    }
  }

  /** One or two words that neither end a sentence nor look like an agency's sign-off. */
  private static boolean isLabel(TextBlock block) {
    if (block.length > 24 || ".!?…\"”’»)。".indexOf(block.last) >= 0) {
      return false;
    }
    String words = block.text(30);
    int blanks = (int) words.chars().filter(c -> c == ' ').count();
    boolean lower = words.chars().anyMatch(Character::isLowerCase);
    return blanks < 2 && lower;
  }
}
