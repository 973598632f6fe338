// What an article says of positions, in the order of its text.
import { CiteButton } from './cite.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { withQuery } from './router.js';
import { Stance } from './stance.js';
import { Speaker } from './statement.js';
import { Why } from './why.js';
import { clamp, conditionText, count } from './words.js';

const placeOf = (statement) => statement.passages[0]?.start ?? 0;

export function Claims({ article, claim }) {
  const names = useIssueNames();
  const list = [...article.positions].sort((a, b) => placeOf(a) - placeOf(b));
  return html`<section class="panel">
    <header><h2>${count(list.length, 'position')} in this article</h2></header>
    ${list.length === 0 && html`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
    <ol class="claims">
      ${list.map((each) => html`<li key=${each.claim} data-row class=${`edge-${each.stance} ${each.claim === claim ? 'current' : ''}`}>
        <a class="rowlink" href=${withQuery({ claim: each.claim, passage: null, quote: null, act: null, figure: null, actor: null, name: null })} data-replace aria-current=${each.claim === claim ? 'true' : undefined}>
          <span class="line"><span><b>${each.party}</b> <${Stance} of=${each.stance} hollow=${Boolean(each.told_by)} /></span><span class="quiet">${names[each.issue] ?? each.issue}</span></span>
          <q class="content" dir="auto" title=${each.content}>${clamp(each.content, 110)}</q>
          ${each.conditions.length > 0 && html`<span class="if" dir="auto">${clamp(conditionText(each.conditions), 80)}</span>`}
        </a>
        <p class="who"><${Speaker} statement=${each} />${each.told_by && html` · told by <b>${each.told_by}</b>`}</p>
        ${each.claim === claim && html`<div class="acts"><${CiteButton} statement=${each} /><a class="small" href=${`/claim/${each.claim}`} title="The address of this claim, which never changes">Link</a><${Why} statement=${each} open /></div>`}
      </li>`)}
    </ol>
  </section>`;
}
