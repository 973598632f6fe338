// The table and the positions behind it, to take away.
import { html } from './html.js';
import { Menu } from './menu.js';
import { href, params } from './router.js';
import { tableQuery } from './tableaddress.js';

export function ExportMenu({ query }) {
  const table = tableQuery(query);
  const positions = params({ as_of: query.get('as_of'), party: query.getAll('party'), issue: query.getAll('issue') });
  return html`<${Menu} label="Export">
    <p class="quiet">The table as shown</p>
    <a href=${href('/api/table.json', table)} download="table.json">JSON</a>
    <p class="quiet">All positions behind it, each with its words</p>
    <a href=${href('/api/positions.csv', positions)} download="positions.csv">CSV</a>
    <a href=${href('/api/positions.json', positions)} download="positions.json">JSON</a>
    <a href=${href('/api/positions.jsonl', positions)} download="positions.jsonl">JSONL</a>
    <button type="button" class="small" onClick=${() => print()}>Print</button>
  <//>`;
}
