// What was mended and what was left out of an article; shown when asked for.
import { useState } from 'preact/hooks';
import { useAnswer } from './api.js';
import { html } from './html.js';
import { FaultLine } from './notice.js';
import { count, number } from './words.js';

const SHOWN = 100;

export function Repairs({ article }) {
  const { repairs, dropped } = article;
  const [open, set] = useState(false);
  return html`<section class="panel">
    <header><h2>As it came</h2></header>
    <p class="quiet">Received as ${article.media_type ?? 'text'}, ${count(article.received_length, 'character')}; ${number(article.text.length)} are the article.</p>
    ${repairs.length === 0 ? html`<p class="quiet">Nothing had to be mended.</p>` : html`<details>
      <summary>${count(repairs.length, 'repair')}</summary>
      <ul class="mends">
        ${repairs.slice(0, SHOWN).map((repair, i) => html`<li key=${i}><code dir="auto">${visible(repair.before)}</code> → <code dir="auto">${visible(repair.after)}</code> <span class="quiet">${repair.kind}</span></li>`)}
      </ul>
      ${repairs.length > SHOWN && html`<p class="quiet">${SHOWN} of ${number(repairs.length)} shown; <a href=${`/api/articles/${article.article.id}`}>all as JSON</a></p>`}
    </details>`}
    ${dropped.length === 0 ? html`<p class="quiet">Nothing was left out.</p>` : html`<details onToggle=${(event) => set(event.currentTarget.open)}>
      <summary>${count(dropped.length, 'piece')} left out</summary>
      ${open && html`<${Dropped} article=${article} />`}
    </details>`}
  </section>`;
}

/** Blanks and line ends would not be seen. */
function visible(text) {
  if (text === '') return 'nothing';
  return text.replace(/\n/g, '⏎').replace(/\u00a0/g, '⍽').replace(/^ +$/, (blanks) => '␣'.repeat(blanks.length));
}

function Dropped({ article }) {
  const { data, fault, retry } = useAnswer(`/api/articles/${encodeURIComponent(article.article.id)}/received`, 'text');
  return html`
    <${FaultLine} fault=${fault} retry=${retry} />
    <ul class="mends">
      ${article.dropped.slice(0, SHOWN).map(({ received: [start, end], why }) => html`<li key=${start}>
        <span class="quiet">${why}, ${count(end - start, 'character')}</span>
        ${data !== null && html`<pre dir="auto" tabindex="0" aria-label=${why}>${data.slice(start, Math.min(end, start + 1500)).trim()}${end > start + 1500 && ' …'}</pre>`}
      </li>`)}
    </ul>
  `;
}
