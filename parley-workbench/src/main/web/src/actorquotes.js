// What an actor is reported to have said, the newest first; each opens its article at the words.
import { useList } from './api.js';
import { dayText } from './days.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Marked } from './marks.js';
import { href } from './router.js';
import { OutletName } from './statement.js';
import { useNear } from './status.js';
import { Published } from './time.js';
import { clamp, count } from './words.js';

const KIND = {
  direct: 'word for word',
  indirect: 'in the outlet’s words',
  mixed: 'partly word for word',
};

export function ActorQuotes({ actor }) {
  const path = `/api/actors/${encodeURIComponent(actor.id)}/quotes`;
  const list = useList(`${path}?limit=25`);
  const near = useNear();
  return html`
    <${Rows} list=${list} what="quotations" class="quote-rows" empty="No article quotes this actor, that Parley found."
      row=${(quote) => html`<${Quote} key=${quote.id} quote=${quote} actor=${actor} near=${near} />`} />
    <${Twins} path=${path} query=${{}} what="quotations" />
  `;
}

function Quote({ quote, actor, near }) {
  const { article, speaker, medium, via, said, printed } = quote;
  const open = href(`/article/${article.id}`, { quote: quote.id });
  const called = speaker?.surface && speaker.surface !== actor.name ? speaker.surface : null;
  const facts = [
    quote.speech ? KIND[quote.kind] : 'what they think or plan',
    medium && `in ${/^[aeiou]/i.test(medium) ? 'an' : 'a'} ${medium}`,
    said && `said on ${dayText(said, near)}`,
    via && `relayed by ${via}`,
    called && `named “${clamp(called, 40)}”`,
  ].filter(Boolean);
  return html`<li class="statement" data-row>
    <p class="source"><${OutletName} article=${article} /> <${Published} article=${article} />${printed > 1 && html`<span class="quiet"> · the same words in ${count(printed, 'article')}</span>`}</p>
    <blockquote class="words" dir="auto">
      ${quote.passages.map((passage) => html`<p key=${passage.id} dir="auto"><${Marked} text=${passage.text} marks=${passage.marks} /></p>`)}
    </blockquote>
    <p class="by line"><span>${facts.join(' · ')}</span><a class="small" href=${open} aria-label=${`Open the article at these words: ${clamp(article.title ?? article.ref, 90)}`}>Open</a></p>
  </li>`;
}
