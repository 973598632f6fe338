// The text as it came, as plain characters, beside the clean one; the two go together by the alignment.
import { useEffect, useRef } from 'preact/hooks';
import { toClean, toReceived } from './alignment.js';
import { useAnswer } from './api.js';
import { paint, rangeOf } from './highlights.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { count } from './words.js';

/** The offset of the clean text at the reading line of the window, a third below its top. */
function offsetRead(text) {
  const line = innerHeight / 3;
  let best = null;
  for (const paragraph of text.querySelectorAll('[data-start]')) {
    const { top, bottom, height } = paragraph.getBoundingClientRect();
    if (bottom < line) continue;
    const part = top > line ? 0 : (line - top) / Math.max(1, height);
    best = Number(paragraph.dataset.start) + Math.floor(part * paragraph.textContent.length);
    break;
  }
  return best;
}

export function Received({ article, focus, text }) {
  const { data, fault, retry } = useAnswer(`/api/articles/${encodeURIComponent(article.article.id)}/received`, 'text');
  const pane = useRef(null);
  const body = useRef(null);
  useEffect(() => {
    if (!data || !body.current) return undefined;
    const { alignment } = article;
    const at = (span) => span[1] > span[0] && rangeOf(body.current, span[0], span[1]);
    paint('received-dropped', article.dropped.map(({ received }) => at(received)));
    paint('received-repairs', article.repairs.map(({ received }) => at(received)));
    paint('received-focus', focus ? [at(toReceived(alignment, focus.start, focus.end))] : []);
    const show = (offset) => {
      const there = Math.min(data.length - 1, toReceived(alignment, offset, offset)[0]);
      const rect = there >= 0 && rangeOf(body.current, there, there + 1)?.getBoundingClientRect();
      if (!rect) return;
      const box = pane.current.getBoundingClientRect();
      pane.current.scrollTop += rect.top - box.top - Math.min(box.height, innerHeight) / 3;
    };
    let asked = 0;
    const follow = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        const offset = offsetRead(text.current);
        if (offset !== null) show(offset);
      });
    };
    if (focus) show(focus.start);
    else follow();
    addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', follow);
      for (const name of ['received-dropped', 'received-repairs', 'received-focus']) paint(name, []);
    };
  }, [data, article, focus?.start, focus?.end]);
  /** A click in what was received brings the clean words of that place. */
  const find = () => {
    const selection = getSelection();
    if (!selection.isCollapsed || !body.current.contains(selection.anchorNode)) return;
    const before = document.createRange();
    before.selectNodeContents(body.current);
    before.setEnd(selection.anchorNode, selection.anchorOffset);
    const [clean] = toClean(article.alignment, before.toString().length, before.toString().length);
    const paragraphs = [...text.current.querySelectorAll('[data-start]')];
    const there = paragraphs.findLast((each) => Number(each.dataset.start) <= clean) ?? paragraphs[0];
    there?.scrollIntoView({ block: 'center' });
  };
  return html`<aside class="received" aria-label="As received">
    <header><h2>As received</h2><p class="quiet">${count(article.received_length, 'character')}, ${article.media_type ?? 'text'} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
    <${FaultLine} fault=${fault} retry=${retry} />
    ${data === null && !fault && html`<${Wait} />`}
    <div class="received-scroll" ref=${pane} tabindex="0" role="region" aria-label="Received text">
      <pre ref=${body} dir="auto" onClick=${find}>${data}</pre>
    </div>
  </aside>`;
}
