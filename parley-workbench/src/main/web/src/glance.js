// Beside the table: what is new, where sources or parties differ, what came in last.
import { useAnswer } from './api.js';
import { dayText } from './days.js';
import { Difference } from './difference.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { SinceLine, sinceOf } from './newsince.js';
import { FaultLine, Wait } from './notice.js';
import { href } from './router.js';
import { Stance } from './stance.js';
import { status, useNear } from './status.js';
import { useStore } from './store.js';
import { cellHref, cellKey } from './tableaddress.js';
import { Published, SaidDay } from './time.js';
import { clamp, number, speakerText } from './words.js';

export function Glance({ query }) {
  const now = useStore(status);
  const names = useIssueNames();
  const asOf = query.get('as_of');
  const near = useNear();
  if (!now) return html`<${Wait} />`;
  return html`
    <${NewSince} query=${query} now=${now} names=${names} near=${near} />
    <${Differ} asOf=${asOf} names=${names} near=${near} />
    <${CameIn} names=${names} />
  `;
}

function Panel({ title, all, told = null, answer, children, empty }) {
  const { data, fault, retry } = answer;
  return html`<section class="panel">
    <header><h2>${title}</h2>${data && data.items.length > 0 && html`<a class="all" href=${all}>all ${number(data.total)}</a>`}</header>
    ${told}
    <${FaultLine} fault=${fault} retry=${retry} />
    ${!data && !fault && html`<${Wait} />`}
    ${data && data.items.length === 0 && html`<p class="quiet">${empty}</p>`}
    ${children}
  </section>`;
}

function NewSince({ query, now, names, near }) {
  const { since } = sinceOf(query, now);
  const asOf = query.get('as_of');
  const answer = useAnswer(since && href('/api/news', { since, as_of: asOf, limit: 5 }));
  if (!since) {
    return html`<section class="panel"><header><h2>New</h2></header><p class="quiet">${now.articles === 0 ? 'No article is here yet.' : html`No position has a day, so none can be told to be new. Give articles a date in their front matter.`}</p></section>`;
  }
  const told = html`<${SinceLine} query=${query} now=${now} max=${asOf ?? now.last} />`;
  return html`<${Panel} title="New" all=${href('/news', { since, as_of: asOf })} answer=${answer} told=${told}
    empty=${`No position was first taken after ${dayText(since)}${asOf ? ` and by ${dayText(asOf)}` : ''}. Choose an earlier day.`}>
    <ul class="brief-rows">
      ${(answer.data?.items ?? []).map((group) => html`<li key=${group.id} data-row>
        <a class="rowlink" href=${cellHref(cellKey(group.issue, group.party))} data-state="drawer">
          <span class="line"><span><b>${group.party}</b> <${Stance} of=${group.stance} hollow=${group.hollow} /></span><${SaidDay} day=${group.day} how=${group.day_how} near=${near} /></span>
          <q class="content" dir="auto">${clamp(group.best.content, 90)}</q>
          <span class="who">${names[group.issue] ?? group.issue} · ${group.hollow ? `says ${group.told_by.join(', ')}` : clamp(speakerText(group.best), 48)}</span>
        </a>
      </li>`)}
    </ul>
  <//>`;
}

function Differ({ asOf, names, near }) {
  const answer = useAnswer(href('/api/differences', { as_of: asOf, limit: 3 }));
  return html`<${Panel} title="Where they differ" all=${href('/differences', { as_of: asOf })} answer=${answer}
    empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
    <ul class="brief-rows">
      ${(answer.data?.items ?? []).map((difference, i) => html`<li key=${i} data-row><${Difference} difference=${difference} names=${names} near=${near} short /></li>`)}
    </ul>
  <//>`;
}

function CameIn({ names }) {
  const answer = useAnswer('/api/latest?limit=4');
  return html`<${Panel} title="Came in last" all="/articles" answer=${answer} empty="No article is here yet.">
    <ul class="brief-rows">
      ${(answer.data?.items ?? []).map(({ article, positions, more }) => html`<li key=${article.id} data-row>
        <a class="title" href=${`/article/${article.id}`} dir="auto">${article.title ?? article.ref}</a>
        <p class="source"><span class="outlet">${article.outlet ?? 'outlet unknown'}</span> <${Published} article=${article} /></p>
        ${positions.length > 0 && html`<p class="who">${positions.slice(0, 3).map((each) => html`<a key=${each.claim} class="chip"
          href=${href(`/article/${article.id}`, { claim: each.claim })} title=${each.content}>${each.party} <${Stance} of=${each.stance} /> ${names[each.issue] ?? each.issue}</a> `)}
          ${positions.length - 3 + more > 0 && html`<span class="quiet">+${number(Math.max(0, positions.length - 3) + more)}</span>`}</p>`}
      </li>`)}
    </ul>
  <//>`;
}
