// Who is quoted in an article, in the order of its text; one that is chosen says how it was read.
import { dayText } from './days.js';
import { html } from './html.js';
import { withQuery } from './router.js';
import { clamp, count, standingText } from './words.js';
import { Reasons, ruleReasons } from './why.js';

const KIND = { direct: 'word for word', indirect: 'in the outlet’s words', mixed: 'partly word for word' };

export function ArticleQuotes({ article, quote }) {
  const { quotes, text } = article;
  if (quotes.length === 0) return null;
  return html`<section class="panel">
    <details open=${quotes.some(({ id }) => id === quote)}>
      <summary><h2>${count(quotes.length, 'quotation')}</h2></summary>
      <ol class="claims">
        ${quotes.map((each) => html`<li key=${each.id} data-row class=${each.id === quote ? 'current' : ''}>
          <a class="rowlink" href=${withQuery({ quote: each.id, claim: null, passage: null, act: null, figure: null, actor: null, name: null })} data-replace
            aria-current=${each.id === quote ? 'true' : undefined}>
            <b><bdi>${each.speaker?.name ?? each.speaker?.surface ?? 'speaker not settled'}</bdi></b>
            <q class="content" dir="auto">${clamp(each.spans.map(([from, to]) => text.slice(from, to)).join(' … '), 110)}</q>
          </a>
          ${each.id === quote && html`<div class="why"><${Reasons} rows=${reasons(each, text)} /></div>`}
        </li>`)}
      </ol>
    </details>
  </section>`;
}

function reasons(quote, text) {
  const { speaker, cue, kind, medium, via, said } = quote;
  return [
    ...ruleReasons(quote, cue && text.slice(...cue)),
    ['How', [KIND[kind], medium && `in a ${medium}`, via && `relayed by ${via}`].filter(Boolean).join(', ')],
    speaker && ['Speaker', html`${speaker.actor ? html`<a href=${`/actor/${encodeURIComponent(speaker.actor)}`}>${speaker.name}</a>` : (speaker.name ?? speaker.surface)}${
      speaker.party ? `, counted to ${speaker.party}` : ''}, ${standingText(speaker.standing)}${speaker.surface && speaker.surface !== speaker.name ? `; called “${speaker.surface}” here` : ''}`],
    ['Day', said ? `said on ${dayText(said)}` : 'the day it was said is not told'],
  ].filter(Boolean);
}
