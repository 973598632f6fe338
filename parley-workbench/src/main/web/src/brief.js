// The brief: cited sentences alone, by issue and party, as of a day and since a day.
import { useAnswer } from './api.js';
import { dayText } from './days.js';
import { AsOfField, DayField } from './field.js';
import { html } from './html.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { Stance } from './stance.js';
import { articleOf, Speaker, Words } from './statement.js';
import { status, useNear } from './status.js';
import { useStore } from './store.js';
import { Published, SaidDay } from './time.js';
import { count, reportsText } from './words.js';

export function BriefPage({ query }) {
  const asked = params({ as_of: query.get('as_of'), since: query.get('since') });
  const { data, loading, fault, retry } = useAnswer(href('/api/brief', asked));
  const now = useStore(status);
  const near = useNear();
  const day = data?.as_of ?? data?.coverage?.last ?? null;
  return html`
    <div class="brief-head">
      <${Heading} title="Brief" >${now?.conflict ? `${now.conflict}: where the talks stand` : 'Where the talks stand'}<//>
      <p class="quiet">
        ${day && `As of ${dayText(day)}`}${data?.since && `, what is new since ${dayText(data.since)}`}
        ${data && ` · ${count(data.coverage.articles, 'article')} of ${count(data.coverage.outlets, 'outlet')}`}
        ${' · '}Only sentences of the articles, each with its source; nothing is summed up by a machine.
      </p>
      <div class="filters">
        <${AsOfField} query=${query} /><${DayField} query=${query} name="since" label="new since" />
        <a class="small" href=${href('/api/brief.md', asked)} download="brief.md">Markdown</a>
        <button type="button" class="small" onClick=${() => print()}>Print</button>
      </div>
    </div>
    <${FaultLine} fault=${fault} retry=${retry} />
    ${!data && !fault && html`<${Wait} />`}
    ${data && data.sections.length === 0 && html`<${Empty}>Nothing to tell ${data.since ? `since ${dayText(data.since)}. Take the day away for the whole` : 'yet'}.<//>`}
    <div class=${`brief ${loading ? 'loading' : ''}`}>
      ${(data?.sections ?? []).map((section) => html`<section key=${section.issue} class="brief-section">
        <h2><a href=${`/issue/${section.issue}`}>${section.name}</a></h2>
        ${section.items.map((item) => html`<${Item} key=${item.party} item=${item} near=${near} />`)}
      </section>`)}
    </div>
  `;
}

function Item({ item, near }) {
  const { statement } = item;
  const { article } = statement;
  return html`<article class=${`brief-item edge-${item.stance}`} data-row>
    <p class="lead"><b>${item.party}</b> <${Stance} of=${item.stance} hollow=${item.hollow} /> <${SaidDay} day=${item.day} how=${item.day_how} near=${near} />
      <span class="quiet"> · ${reportsText(item)}${item.hollow && statement.told_by ? ` · only ${statement.told_by} says so` : ''}</span></p>
    <${Words} statement=${statement} />
    <p class="source">
      <${Speaker} statement=${statement} /> · <span class="outlet">${article.outlet ?? 'outlet unknown'}</span>,${' '}
      <a href=${articleOf(statement)} dir="auto">${article.title ?? article.ref}</a>, <${Published} article=${article} />
    </p>
  </article>`;
}
