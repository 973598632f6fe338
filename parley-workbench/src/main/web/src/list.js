// What every list has: how many are shown of how many, the next page, and twins of the same rows as files.
import { useEffect } from 'preact/hooks';
import { html } from './html.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { href } from './router.js';
import { say } from './spoken.js';
import { number } from './words.js';

/** `50 of 213 positions shown`, and a button for more. */
export function More({ list, what: many }) {
  const what = list.total === 1 ? many.replace(/s$/, '') : many;
  const total = `${number(list.total)}${list.capped ? ' or more' : ''}`;
  useEffect(() => {
    if (list.there) say(`${number(list.items.length)} of ${total} ${what} shown`);
  }, [list.items.length, total, what]);
  return html`<p class="more">
    <span data-count=${list.items.length} data-total=${list.total}>${number(list.items.length)} of ${total} ${what} shown</span>
    ${list.next && html` <button type="button" onClick=${list.more} disabled=${list.busy}>${list.busy ? 'Loading …' : 'Show more'}</button>`}
  </p>`;
}

/** Links to all matching rows, with the same filters. */
export function Twins({ path, query, page = null, what = 'rows' }) {
  return html`<p class="twins quiet">
    All ${what}: ${['csv', 'json', 'jsonl'].map((kind) => html`<a key=${kind} href=${href(`${path}.${kind}`, query)} download>${kind.toUpperCase()}</a> `)}
    ${page && html`<a href=${page}>as a list</a>`}
  </p>`;
}

/** A list with all that stands around it; `row` draws an item. */
export function Rows({ list, what, row, empty, class: name = '' }) {
  return html`
    <${FaultLine} fault=${list.fault} retry=${list.retry} />
    ${!list.there && !list.fault && html`<${Wait} />`}
    ${list.there && list.items.length === 0 && html`<${Empty}>${empty}<//>`}
    ${list.items.length > 0 && html`<ul class=${`rows ${name} ${list.loading ? 'loading' : ''}`}>${list.items.map(row)}</ul>`}
    ${list.there && html`<${More} list=${list} what=${what} />`}
  `;
}
