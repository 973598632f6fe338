// Which parties have a column.
import { usePartyChoices } from './choices.js';
import { html } from './html.js';
import { Menu } from './menu.js';
import { go, withQuery } from './router.js';

export function Parties({ table, query }) {
  // With some parties chosen the table tells only of those.
  const known = usePartyChoices().map(([party]) => party);
  const all = query.has('party') ? [...new Set([...table.columns, ...known])] : [...table.columns, ...table.more];
  if (all.length < 2) return null;
  const toggle = (party) => {
    const next = table.columns.includes(party) ? table.columns.filter((each) => each !== party) : [...table.columns, party];
    if (next.length > 0) go(withQuery({ party: next }), { replace: true });
  };
  return html`<${Menu} label=${`Parties ${table.columns.length} of ${all.length}`} on=${query.has('party')}>
    <div class="choices" role="group" aria-label="Parties with a column">
      ${all.map((party) => html`<label key=${party}><input type="checkbox" checked=${table.columns.includes(party)}
        disabled=${table.columns.length === 1 && table.columns[0] === party} onChange=${() => toggle(party)} /> ${party}</label>`)}
    </div>
    ${query.has('party') && html`<a href=${withQuery({ party: null })}>as at first</a>`}
  <//>`;
}
