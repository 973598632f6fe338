// The table on a wide screen: rows are issues, columns parties; a row opens to its objects.
import { Also } from './also.js';
import { useAnswer } from './api.js';
import { Cell, CellName, NotReported } from './cell.js';
import { useGrid } from './grid.js';
import { html } from './html.js';
import { href, withQuery } from './router.js';
import { scaleOf } from './scale.js';
import { cellHref, cellKey, opening } from './tableaddress.js';
import { clamp } from './words.js';

export function Grid({ table, query }) {
  const { stop, ...keys } = useGrid();
  const opened = query.getAll('open');
  const shown = {
    scale: scaleOf(table),
    coverage: table.coverage,
    compare: table.compare,
    cell: query.get('cell'),
    stop,
  };
  const rows = [];
  let at = 0;
  for (const row of table.rows) {
    const isOpen = opened.includes(row.issue);
    rows.push(html`<${IssueRow} key=${row.issue} row=${row} at=${at} isOpen=${isOpen} opened=${opened} table=${table} shown=${shown} />`);
    at += isOpen ? 100 : 1;
  }
  const wide = table.columns.length > 5;
  return html`<div class=${`table-scroll ${wide ? 'wide' : ''}`} tabindex=${wide ? 0 : undefined} role=${wide ? 'region' : undefined}
    aria-label=${wide ? 'The table, to be scrolled sideways' : undefined}>
    <table class=${`table ${shown.scale.near ? '' : 'years'}`} role="grid" aria-label="Positions by issue and party" ...${keys}>
      <thead>
        <tr>
          <th scope="col" class="issue">Issue</th>
          ${table.columns.map((party) => html`<th key=${party} scope="col"><a href=${href('/positions', { party })}>${party}</a></th>`)}
        </tr>
      </thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}

function IssueRow({ row, at, isOpen, opened, table, shown }) {
  const toggled = withQuery({ open: isOpen ? opened.filter((each) => each !== row.issue) : [...opened, row.issue] });
  return html`
    <tr class=${isOpen ? 'opened' : ''}>
      <th scope="row" class="issue">
        <a class="issue-name" href=${`/issue/${row.issue}`}>${row.name}</a>
        ${row.objects.length > 0 && html`<a class="objects" href=${toggled} data-replace role="button" aria-expanded=${isOpen}
          title=${row.objects.join(', ')}>${isOpen ? '▾' : '▸'} ${clamp(row.objects.join(', '), 40)}</a>`}
        <${Also} row=${row} openCell=${shown.cell} />
      </th>
      <${Cells} cells=${row.cells} at=${at} columns=${table.columns} issue=${row.issue} name=${row.name} shown=${shown} />
    </tr>
    ${isOpen && html`<${ObjectRows} row=${row} at=${at + 1} table=${table} shown=${shown} />`}
  `;
}

function ObjectRows({ row, at, table, shown }) {
  const { data, fault } = useAnswer(href('/api/objects', { issue: row.issue, as_of: table.as_of, party: table.columns }));
  if (!data) {
    return html`<tr class="object"><td colspan=${table.columns.length + 1} class="quiet">${fault ? fault.message : 'Loading …'}</td></tr>`;
  }
  return data.rows.map((each, i) => html`<tr key=${each.object} class="object">
    <th scope="row" class="issue"><bdi>${each.object}</bdi></th>
    <${Cells} cells=${table.columns.map((party) => each.cells[data.columns.indexOf(party)] ?? null)} at=${at + i} columns=${table.columns}
      issue=${row.issue} object=${each.object} name=${each.object} shown=${shown} />
  </tr>`);
}

function Cells({ cells, at, columns, issue, object = null, name, shown }) {
  return cells.map((cell, i) => {
    const party = columns[i];
    const key = cellKey(issue, party, object);
    const marks = [
      cell ? `edge-${cell.now.stance}` : 'empty-cell',
      cell?.now.hollow ? 'edge-hollow' : '',
      shown.cell === key ? 'current' : '',
      shown.compare && cell ? `change-${cell.change}` : '',
    ];
    return html`<td key=${party} class=${marks.join(' ')}>
      <a class="cell" href=${cellHref(key)} ...${opening(shown.cell)} data-cell=${key} data-at=${`${at},${i}`} tabindex=${shown.stop(at, i)}
        aria-current=${shown.cell === key ? 'true' : undefined}>
        <${CellName} party=${party} issue=${name} />
        ${cell
          ? html`<${Cell} cell=${cell} scale=${shown.scale} compare=${shown.compare} />`
          : html`<${NotReported} coverage=${shown.coverage} />`}
      </a>
    </td>`;
  });
}
