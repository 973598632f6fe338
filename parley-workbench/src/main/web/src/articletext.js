// The clean text by its blocks. Each is one text node, but where the words asked for make a real <mark>.
import { useState } from 'preact/hooks';
import { useAnswer } from './api.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { href } from './router.js';
import { Published } from './time.js';
import { clamp, count } from './words.js';

export function ArticleText({ article, focus }) {
  const { text, blocks, passages } = article;
  let at = 0;
  let marked = false;
  return blocks.map(([start, end, kind]) => {
    const own = [];
    while (at < passages.length && passages[at].start < end) {
      if (passages[at].start >= start) own.push(passages[at]);
      at += 1;
    }
    // Words that go over a paragraph's end are marked in the first: there is one mark only.
    const here = !marked && focus && focus.start < end && focus.end > start;
    marked ||= here;
    const copied = own.filter((passage) => passage.printed > 0);
    return html`<div key=${start} class=${`block b-${kind}`}>
      <p data-start=${start} dir="auto"><${BlockText} words=${text.slice(start, end)} focus=${here ? [Math.max(0, focus.start - start), Math.min(end, focus.end) - start] : null} /></p>
      ${copied.length > 0 && html`<${Echoes} passages=${copied} text=${text} />`}
    </div>`;
  });
}

function BlockText({ words, focus }) {
  if (!focus) return words;
  const [from, to] = focus;
  return html`${words.slice(0, from)}<mark id="focus" tabindex="-1">${words.slice(from, to)}</mark>${words.slice(to)}`;
}

/** Where sentences of this paragraph are printed too; asked for when it is opened. */
function Echoes({ passages, text }) {
  const [open, set] = useState(false);
  const most = Math.max(...passages.map((passage) => passage.printed));
  return html`<details class="echoes" onToggle=${(event) => set(event.currentTarget.open)}>
    <summary title=${`${count(passages.length, 'sentence')} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${most}</summary>
    ${open && html`<div class="echoes-in">
      ${passages.map((passage) => html`<${Echo} key=${passage.id} passage=${passage} text=${text} />`)}
    </div>`}
  </details>`;
}

function Echo({ passage, text }) {
  const list = useAnswer(`/api/passages/${encodeURIComponent(passage.id)}/printings`);
  return html`
    <p class="quiet" dir="auto">“${clamp(text.slice(passage.start, passage.end), 80)}” printed also in</p>
    <${FaultLine} fault=${list.fault} retry=${list.retry} />
    ${!list.data && !list.fault && html`<${Wait} />`}
    <ul>
      ${(list.data?.items ?? []).map((other) => html`<li key=${other.article.id}>
        <a href=${href(`/article/${other.article.id}`, { passage: other.passage })}><span class="outlet">${other.article.outlet ?? 'outlet unknown'}</span>, <bdi>${clamp(other.article.title ?? other.article.ref, 90)}</bdi></a>${' '}
        <${Published} article=${other.article} />
      </li>`)}
    </ul>
    ${list.data && list.data.total > list.data.items.length && html`<p class="quiet">${list.data.items.length} of ${list.data.total} shown</p>`}
  `;
}
