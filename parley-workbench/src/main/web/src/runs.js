// What was built when, and what could not be read.
import { useList } from './api.js';
import { dayText } from './days.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';

/** A value as people read it: times to the second, lists by commas. */
function plain(value) {
  if (value === null || value === undefined || value.length === 0) return '—';
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object') return Object.values(value).map(plain).join(' · ');
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(value);
  return time ? `${dayText(time[1])}, ${time[2]} UTC` : String(value);
}

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
