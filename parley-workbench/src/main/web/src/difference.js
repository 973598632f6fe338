// Two positions that do not go together, with both sentences.
import { html } from './html.js';
import { Marked } from './marks.js';
import { Stance } from './stance.js';
import { articleOf } from './statement.js';
import { SaidDay } from './time.js';
import { clamp, listText } from './words.js';

export function Difference({ difference, names, near = null, short = false }) {
  const { kind, issue, party, object, why, a, b } = difference;
  return html`<div class="difference">
    <p class="lead"><b>${party}</b> on ${names[issue] ?? issue}${object && html`, <bdi>${object}</bdi>`}</p>
    ${!short && html`<p class="quiet">${why}</p>`}
    <div class="sides">${[a, b].map((group) => html`<${Side} key=${group.id} group=${group} near=${near} short=${short} itself=${kind === 'parties'} />`)}</div>
  </div>`;
}

function Side({ group, near, short, itself }) {
  const { best } = group;
  const passage = best.passages[0];
  return html`<div class=${`side edge-${group.stance}`}>
    <p class="line"><span><${Stance} of=${group.stance} hollow=${group.hollow} /> ${group.hollow
      ? html`<span class="quiet">says ${listText(group.told_by)}</span>`
      : itself && html`<span class="quiet">itself</span>`}</span><${SaidDay} day=${group.day} how=${group.day_how} near=${near} /></p>
    <p class="words" dir="auto"><a class="rowlink" href=${articleOf(best)}>${short || !passage
      ? clamp(passage?.text ?? best.content, 150)
      : html`<${Marked} text=${passage.text} marks=${passage.marks} />`}</a></p>
    <p class="who">${best.article.outlet ?? 'outlet unknown'}</p>
  </div>`;
}
