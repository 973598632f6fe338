// Positions first taken after a day.
import { useList } from './api.js';
import { dayText } from './days.js';
import { AsOfField } from './field.js';
import { Group } from './group.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { Rows, Twins } from './list.js';
import { SinceLine, sinceOf } from './newsince.js';
import { Empty, Wait } from './notice.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { status } from './status.js';
import { useStore } from './store.js';

export function NewsPage({ query }) {
  const now = useStore(status);
  if (!now) return html`<${Heading} title="New" /><${Wait} />`;
  const { since } = sinceOf(query, now);
  if (!since) return html`<${Heading} title="New" /><${Empty}>No position has a day, so none can be told to be new. Give articles a date in their front matter.<//>`;
  return html`<${News} since=${since} asOf=${query.get('as_of')} now=${now} query=${query} />`;
}

function News({ since, asOf, now, query }) {
  const asked = params({ since, as_of: asOf });
  const list = useList(href('/api/news', asked));
  const names = useIssueNames();
  return html`
    <${Heading} title=${`New after ${dayText(since)}`} />
    <p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
    <${SinceLine} query=${query} now=${now} max=${asOf ?? now.last} />
    <div class="filters"><${AsOfField} query=${query} /></div>
    <${Rows} list=${list} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
      row=${(group) => html`<li key=${group.id}><${Group} group=${group} lead names=${names} level="h2" /></li>`} />
    <${Twins} path="/api/news" query=${asked} />
  `;
}
