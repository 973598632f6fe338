// All differences: parties against what is told of them, sources against each other.
import { useList } from './api.js';
import { Difference } from './difference.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { AsOfField } from './field.js';

export function DifferencesPage({ query }) {
  const asked = params({ as_of: query.get('as_of') });
  const list = useList(href('/api/differences', asked));
  const names = useIssueNames();
  return html`
    <${Heading} title="Where they differ" />
    <p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
    <div class="filters"><${AsOfField} query=${query} /></div>
    <${Rows} list=${list} what="differences" class="wide-rows"
      empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
      row=${(difference, i) => html`<li key=${i} data-row><${Difference} difference=${difference} names=${names} /></li>`} />
    <${Twins} path="/api/differences" query=${asked} />
  `;
}
