// The outlets of the ledger.
import { useList } from './api.js';
import { dayText } from './days.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { count } from './words.js';

export function OutletsPage() {
  const list = useList('/api/outlets');
  return html`
    <${Heading} title="Outlets" />
    <${Rows} list=${list} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
      row=${(outlet) => html`<li key=${outlet.id} data-row>
        <a class="title" href=${`/outlet/${encodeURIComponent(outlet.id)}`}>${outlet.name}</a>
        <p class="quiet">${count(outlet.articles, 'article')} · ${count(outlet.positions, 'position')}${outlet.first && ` · ${dayText(outlet.first, outlet.last)} to ${dayText(outlet.last)}`}</p>
      </li>`} />
    <${Twins} path="/api/outlets" query=${{}} />
  `;
}
