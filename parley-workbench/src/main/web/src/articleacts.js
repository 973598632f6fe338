// What an article tells of acts and numbers, in the order of its text; one that is chosen says how it was read.
import { MODALITY, plain } from './acts.js';
import { dayText } from './days.js';
import { kindText } from './figurewords.js';
import { html } from './html.js';
import { href, withQuery } from './router.js';
import { Reasons, ruleReasons } from './why.js';
import { clamp, count, listText } from './words.js';

const NONE = { claim: null, quote: null, act: null, figure: null, passage: null, actor: null, name: null };

/** `of` names the parameter of the address, which is also the kind. */
function Told({ items, chosen, of, what, line, words, all }) {
  if (items.length === 0) return null;
  return html`<section class="panel">
    <details open=${items.some(({ id }) => id === chosen)}>
      <summary><h2>${count(items.length, what)}</h2></summary>
      <ol class="claims">
        ${items.map((each) => html`<li key=${each.id} data-row class=${each.id === chosen ? 'current' : ''}>
          <a class="rowlink" href=${withQuery({ ...NONE, [of]: each.id })} data-replace aria-current=${each.id === chosen ? 'true' : undefined}>${line(each)}</a>
          ${each.id === chosen && html`<div class="why"><${Reasons} rows=${[...ruleReasons(each, words(each)), ['Day', each.day_how === 'said' ? `${dayText(each.day)}, as the sentence tells` : each.day ? `by ${dayText(each.day)}, the article’s day` : 'not told']]} /></div>
            ${each[of] && html`<p class="who"><a href=${all(each)}>All that report it</a></p>`}`}
        </li>`)}
      </ol>
    </details>
  </section>`;
}

export function ArticleActs({ article, act }) {
  return html`<${Told} items=${article.acts} chosen=${act} of="act" what="act" words=${(each) => each.trigger} all=${(each) => href('/timeline', { open: `act~${each.act}` })}
    line=${(each) => html`<span><b><bdi>${listText(each.actors) || 'somebody'}</bdi></b> ${clamp(each.trigger, 60)} <b><bdi>${listText(each.recipients)}</bdi></b>${MODALITY[each.modality] && html` <span class="tag">${MODALITY[each.modality]}</span>`}</span>
      <span class="who">${[plain(each.type), each.mode && plain(each.mode), each.reported_by && `says ${each.reported_by}`].filter(Boolean).join(' · ')}</span>`} />`;
}

export function ArticleFigures({ article, figure }) {
  return html`<${Told} items=${article.figures} chosen=${figure} of="figure" what="figure" words=${(each) => each.words} all=${(each) => href('/figures', { open: `figure~${each.figure}` })}
    line=${(each) => html`<span><b class="amount">${each.words}</b> ${each.counted && !each.words.includes(each.counted) ? each.counted : ''}</span>
      <span class="who">${[kindText(each.kind).toLowerCase(), each.reporter && `says ${each.reporter.name ?? 'somebody'}`].filter(Boolean).join(' · ')}</span>`} />`;
}
