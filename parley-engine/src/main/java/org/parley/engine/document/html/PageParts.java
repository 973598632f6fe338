package org.parley.engine.document.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What each element of a page is, by its tag and its names, handed down to what it holds. A name
 * that says furniture is not believed of an element that holds most of the page's prose.
 */
final class PageParts {

  /** Prose: blocks at least this long, in UTF-16 code units. */
  private static final int PROSE = 80;

  private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside", "dialog");
  private static final Set<String> FURNITURE_ROLES =
      Set.of("navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog");

  private final PageTree tree;
  private final int[] prose;
  private final int[] words;
  private final Hint[] hints;

  PageParts(PageTree tree) {
    this.tree = tree;
    this.prose = new int[tree.size()];
    this.words = new int[tree.size()];
    for (TextBlock block : tree.blocks) {
      words[block.owner] += block.length;
      if (block.length >= PROSE && block.linkDensity() < 0.4) {
        prose[block.owner] += block.length - block.linked;
      }
    }
    tree.sumUp(prose);
    tree.sumUp(words);
    this.hints = new Hint[tree.size()];
    Arrays.fill(hints, Hint.NONE);
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      Hint above = parent < 0 || hints[parent] == Hint.BODY ? Hint.NONE : hints[parent];
      hints[i] = above == Hint.FURNITURE || above == Hint.PROMOTION ? above : own(i, above);
    }
  }

  /** The hint of the element, its own or one from above. */
  Hint hint(int element) {
    return hints[element];
  }

  /** The hint of what holds the block's words. */
  Hint hint(TextBlock block) {
    return hints[block.inner < 0 ? block.owner : block.inner];
  }

  /** Prose that the element holds, in UTF-16 code units. */
  int prose(int element) {
    return prose[element];
  }

  private Hint own(int i, Hint above) {
    Element element = tree.elements.get(i);
    String tag = element.normalName();
    boolean most = prose[i] * 2 > prose[0] && prose[i] > 0;
    if (tag.equals("figcaption") || tag.equals("caption")) {
      return Hint.CAPTION;
    }
    if (tag.equals("html") || tag.equals("body") || (most && tag.equals("article"))) {
      return Hint.NONE;
    }
    if (!most && (FURNITURE_TAGS.contains(tag) || isHidden(element))) {
      return Hint.FURNITURE;
    }
    if (tag.equals("time") || element.attr("rel").equals("author")) {
      return Hint.BYLINE;
    }
    Hint hint = Hints.of(element);
    switch (hint) {
      case FURNITURE, PROMOTION -> {
        if (most) {
          return above;
        }
        return hint;
      }
      case CAPTION -> {
        return most || words[i] > 1200 ? above : hint;
      }
      case BYLINE -> {
        // Names of what stands over an article hold a line; anything longer is no byline.
        return words[i] > 250 || tag.equals("body") ? above : hint;
      }
      default -> {}
    }
    if (tag.equals("figure") && !most && words[i] < 1200) {
      return Hint.CAPTION;
    }
    return above != Hint.NONE ? above : hint;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || FURNITURE_ROLES.contains(element.attr("role"))) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 400) {
      return false;
    }
    String flat = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return flat.contains("display:none") || flat.contains("visibility:hidden");
  }
}
