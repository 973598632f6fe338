package org.parley.engine.document.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Each block of text is worth its length if it reads like
 * prose, and costs if it reads like a list of links; from the page's root the walk goes down as
 * long as one child keeps nearly all of the worth.
 */
final class BodyFinder {

  /** A child that holds this share of the worth is gone into. */
  private static final double NEARLY_ALL = 0.6;

  /** A named article body that holds this share of what the walk found is taken in its place. */
  private static final double NAMED = 0.5;

  private final PageTree tree;
  private final PageParts parts;

  BodyFinder(PageTree tree, PageParts parts) {
    this.tree = tree;
    this.parts = parts;
  }

  /** Index of the element; null where no block of the page reads like prose. */
  @Nullable Integer find() {
    double[] worth = new double[tree.size()];
    double[] gain = new double[tree.size()];
    for (TextBlock block : tree.blocks) {
      double value = worth(block);
      worth[block.owner] += value;
      gain[block.owner] += Math.max(0, value);
    }
    tree.sumUp(worth);
    tree.sumUp(gain);
    if (tree.size() == 0 || gain[0] <= 0) {
      return null;
    }
    int[] best = bestChildren(worth);
    int at = 0;
    while (best[at] >= 0 && worth[best[at]] >= NEARLY_ALL * Math.min(gain[at], worth[at] * 1.2)) {
      at = best[at];
    }
    int found = at;
    int named = named(worth, worth[at]);
    if (named >= 0) {
      found = named;
    }
    return found;
  }

  private int[] bestChildren(double[] worth) {
    int[] best = new int[worth.length];
    Arrays.fill(best, -1);
    for (int i = 1; i < worth.length; i++) {
      int parent = tree.parent(i);
      if (best[parent] < 0 || worth[i] > worth[best[parent]]) {
        best[parent] = i;
      }
    }
    return best;
  }

  /** The worthiest element that is named an article body, -1 if none is worth enough. */
  private int named(double[] worth, double found) {
    int best = -1;
    for (int i = 0; i < worth.length; i++) {
      boolean is = parts.hint(i) == Hint.BODY || tree.tag(i).equals("article");
      if (is && (best < 0 || worth[i] > worth[best] * (inside(i, best) ? 0.6 : 1))) {
        best = i;
      }
    }
    return best >= 0 && worth[best] >= NAMED * found && worth[best] >= 200 ? best : -1;
  }

  private boolean inside(int element, int outer) {
    int at = element;
    while (at > outer) {
      at = tree.parent(at);
    }
    return at == outer;
  }

  private double worth(TextBlock block) {
    Hint hint = parts.hint(block);
    if (hint == Hint.FURNITURE || hint == Hint.PROMOTION || hint == Hint.CAPTION) {
      return 0;
    }
    double density = block.linkDensity();
    if (density > 0.5) {
      return -Math.min(block.length, 60);
    }
    String tag = tree.tag(block.owner);
    boolean prose = block.length >= 80 || (block.endsSentence() && block.length >= 20);
    if (!prose) {
      return tag.equals("p") ? block.length / 2.0 : -Math.min(block.length, 20) / 2.0;
    }
    double value = block.length - block.linked;
    return tag.equals("li") ? value / 2 : value;
  }
}
