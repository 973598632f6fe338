package org.parley.engine.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page laid flat: its elements in document order with their parents, and its words in blocks.
 * Built in one walk that keeps its place in the tree, not on the stack.
 */
final class PageTree {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "select",
          "button",
          "textarea",
          "canvas",
          "audio",
          "video",
          "head",
          "title",
          "datalist",
          "map");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "caption",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "ul",
          "frameset",
          "frame",
          "noframes");

  private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i");

  final List<Element> elements = new ArrayList<>();
  final List<TextBlock> blocks = new ArrayList<>();
  private int[] parent = new int[256];

  private @Nullable TextBlock open;
  private int innermost = -1;
  private int links;
  private int emphasis;
  private boolean blankBefore;
  private boolean breakBefore;

  private PageTree() {}

  static PageTree of(Element root) {
    PageTree tree = new PageTree();
    tree.walk(root);
    tree.close();
    return tree;
  }

  /** Index of the parent, -1 for the root. */
  int parent(int element) {
    return parent[element];
  }

  String tag(int element) {
    return elements.get(element).normalName();
  }

  int size() {
    return elements.size();
  }

  /** Adds to each element what its children have; children come behind parents. */
  void sumUp(double[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      values[parent[i]] += values[i];
    }
  }

  void sumUp(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      values[parent[i]] += values[i];
    }
  }

  private void walk(Element root) {
    Node node = root;
    while (true) {
      boolean entered = enter(node);
      Node next = entered && node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null) {
        if (entered) {
          leave(node);
        }
        if (node.equals(root)) {
          return;
        }
        next = node.nextSibling();
        if (next == null) {
          node = node.parent();
          if (node == null) {
            return;
          }
          entered = true;
        }
      }
      node = next;
    }
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      add(text);
      return false;
    }
    if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
      return false;
    }
    String tag = element.normalName();
    int index = elements.size();
    if (index == parent.length) {
      parent = Arrays.copyOf(parent, index * 2);
    }
    parent[index] = innermost;
    elements.add(element);
    innermost = index;
    if (BLOCKS.contains(tag)) {
      close();
    } else if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("a") && element.hasAttr("href")) {
      links++;
    } else if (EMPHASIS.contains(tag)) {
      emphasis++;
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (BLOCKS.contains(tag)) {
      close();
    } else if (tag.equals("a") && element.hasAttr("href")) {
      links--;
    } else if (EMPHASIS.contains(tag)) {
      emphasis--;
    }
    innermost = parent[innermost];
  }

  /** Two breaks in a row are how pages without paragraphs part theirs. */
  private void lineBreak() {
    if (open == null) {
      return;
    }
    if (breakBefore) {
      close();
    } else {
      open.parts.add(new TextBlock.Part(null));
      breakBefore = true;
      blankBefore = true;
    }
  }

  private void add(TextNode node) {
    String words = node.getWholeText();
    int count = 0;
    char last = 0;
    boolean readable = false;
    boolean blank = blankBefore;
    boolean any = open != null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Blank.is(c)) {
        blank = true;
      } else if (!Blank.invisible(c)) {
        count += blank && any ? 2 : 1;
        blank = false;
        any = true;
        last = c;
        readable = readable || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      }
    }
    if (count == 0 && open == null) {
      return;
    }
    if (open == null) {
      open = new TextBlock(blockAround(innermost));
      blocks.add(open);
    }
    open.parts.add(new TextBlock.Part(node));
    open.length += count;
    open.readable |= readable;
    blankBefore = blank;
    if (count > 0) {
      open.last = last;
      open.inner = open.inner < 0 ? innermost : shared(open.inner, innermost);
      breakBefore = false;
      open.linked += links > 0 ? count : 0;
      open.emphasised += emphasis > 0 ? count : 0;
    }
  }

  /** The innermost element that holds both; an element's index is above its parent's. */
  private int shared(int one, int other) {
    int a = one;
    int b = other;
    while (a != b) {
      if (a > b) {
        a = parent[a];
      } else {
        b = parent[b];
      }
    }
    return a;
  }

  private int blockAround(int element) {
    int at = element;
    while (at > 0 && !BLOCKS.contains(tag(at))) {
      at = parent[at];
    }
    return at;
  }

  private void close() {
    open = null;
    blankBefore = false;
    breakBefore = false;
  }
}
