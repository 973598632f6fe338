// Marks that are painted and not elements (CSS Custom Highlight API): a long article stays quick.
// Where the browser has none, the text is shown without them; the one focused <mark> is there always.

const able = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** A range over characters `from..to` of an element's text. */
export function rangeOf(element, from, to) {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = at + node.length;
    if (!begun && from < end) {
      range.setStart(node, Math.max(0, from - at));
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return null;
}

/** Paints ranges under a name of the style sheet; an empty list takes them away. */
export function paint(name, ranges) {
  if (!able) return;
  const whole = ranges.filter(Boolean);
  if (whole.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...whole));
}

/**
 * Keeps the spans `{name: [[start, end]]}` of a text painted in those of its paragraphs that are on the
 * screen; paragraphs carry data-start. Returns what stops it.
 */
export function paintVisible(root, spans) {
  const names = Object.keys(spans);
  if (!able) return () => {};
  const visible = new Set();
  const draw = () => {
    for (const name of names) {
      const ranges = [];
      for (const paragraph of visible) {
        const start = Number(paragraph.dataset.start);
        const end = start + paragraph.textContent.length;
        for (const [from, to] of spans[name]) {
          if (from < end && to > start) ranges.push(rangeOf(paragraph, Math.max(from, start) - start, Math.min(to, end) - start));
        }
      }
      paint(name, ranges);
    }
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
      }
      draw();
    },
    { rootMargin: '200px' },
  );
  for (const paragraph of root.querySelectorAll('[data-start]')) watcher.observe(paragraph);
  return () => {
    watcher.disconnect();
    for (const name of names) paint(name, []);
  };
}
