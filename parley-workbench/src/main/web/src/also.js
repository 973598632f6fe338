// Who else speaks on an issue, where their columns are not shown: each leads to the party's cell.
import { html } from './html.js';
import { cellHref, cellKey, opening } from './tableaddress.js';
import { number } from './words.js';

const NAMED = 2;

export function Also({ row, openCell }) {
  const parties = row.also ?? [];
  if (parties.length === 0) return null;
  // One more name takes no more room than “1 more”.
  const named = parties.length <= NAMED + 1 ? parties : parties.slice(0, NAMED);
  const rest = parties.length - named.length;
  return html`<span class="also">also${' '}
    ${named.map((party, i) => html`${i > 0 && ', '}<a key=${party} href=${cellHref(cellKey(row.issue, party))} ...${opening(openCell)}
      title=${`${party} on ${row.name}`}>${party}</a>`)}
    ${rest > 0 && html`${' '}and <a href=${`/issue/${row.issue}`} title=${`all that speak on ${row.name}`}>${number(rest)} more<span class="unseen"> on ${row.name}</span></a>`}
  </span>`;
}
