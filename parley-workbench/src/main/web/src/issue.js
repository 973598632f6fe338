// An issue: who stands where, and every position on it.
import { useAnswer } from './api.js';
import { Cell } from './cell.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { PositionRows } from './positions.js';
import { href, params } from './router.js';
import { scaleOf } from './scale.js';
import { cellKey } from './tableaddress.js';

export function IssuePage({ id, query }) {
  const names = useIssueNames();
  const name = names[id] ?? id;
  const asOf = query.get('as_of');
  const { data: table, fault, retry } = useAnswer(href('/api/table', { issue: id, as_of: asOf }));
  const row = table?.rows.find((each) => each.issue === id);
  const { data: rest } = useAnswer(row?.also.length > 0 ? href('/api/table', { issue: id, as_of: asOf, party: row.also }) : null);
  return html`
    <p class="crumb"><a href=${href('/', { as_of: asOf })}>Table</a></p>
    <${Heading} title=${name} />
    <${FaultLine} fault=${fault} retry=${retry} />
    ${!table && !fault && html`<${Wait} />`}
    ${table && !row && html`<${Empty}>No position on this issue was found.<//>`}
    ${row && html`
      <div class="strip">
        <${Strip} table=${table} row=${row} />
        ${rest?.rows[0] && html`<${Strip} table=${rest} row=${rest.rows[0]} />`}
      </div>
      ${row.objects.length > 0 && html`<p>About ${row.objects.map((object, i) => html`${i > 0 && ', '}<a key=${object} href=${href('/positions', { issue: id, object })}><bdi>${object}</bdi></a>`)}.</p>`}
    `}
    <h2>Every position</h2>
    <${PositionRows} query=${params({ issue: id, as_of: asOf })} />
  `;
}

/** The parties of a row that have a position, a box each. */
function Strip({ table, row }) {
  const scale = scaleOf(table);
  return row.cells.map((cell, i) => cell && html`<a key=${table.columns[i]} class=${`cell edge-${cell.now.stance}`}
    href=${href('/', { as_of: table.as_of, cell: cellKey(row.issue, table.columns[i]) })}>
    <span class="of-whom">${table.columns[i]}</span>
    <${Cell} cell=${cell} scale=${scale} compare=${null} />
  </a>`);
}
