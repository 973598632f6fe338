// What was built when, and what could not be read.
import { useList } from './api.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';

const plain = (value) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value ?? '—'));

export function RunsPage() {
  const list = useList('/api/runs');
  return html`
    <${Heading} title="Runs" />
    <p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
    <${Rows} list=${list} what="runs" class="plain-rows" empty="No run is noted."
      row=${(run, i) => html`<li key=${i} data-row tabindex="-1">
        <dl class="facts">${Object.entries(run).map(([name, value]) => html`<div key=${name}><dt>${name.replaceAll('_', ' ')}</dt><dd dir="auto">${plain(value)}</dd></div>`)}</dl>
      </li>`} />
    <${Twins} path="/api/runs" query=${{}} />
  `;
}
