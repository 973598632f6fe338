// The table on a narrow screen: a card each issue, in it the parties that have a position.
import { Also } from './also.js';
import { useAnswer } from './api.js';
import { Cell } from './cell.js';
import { html } from './html.js';
import { href, withQuery } from './router.js';
import { scaleOf } from './scale.js';
import { cellHref, cellKey, opening } from './tableaddress.js';
import { clamp, count, listText } from './words.js';

export function Cards({ table, query }) {
  const opened = query.getAll('open');
  return html`<div class="cards">
    ${table.rows.map((row) => html`<${Card} key=${row.issue} row=${row} table=${table} opened=${opened} current=${query.get('cell')} />`)}
  </div>`;
}

function Card({ row, table, opened, current }) {
  const isOpen = opened.includes(row.issue);
  const toggled = withQuery({ open: isOpen ? opened.filter((each) => each !== row.issue) : [...opened, row.issue] });
  return html`<section class="card">
    <h2><a href=${`/issue/${row.issue}`}>${row.name}</a></h2>
    <${CardCells} cells=${row.cells} columns=${table.columns} issue=${row.issue} name=${row.name} table=${table} current=${current} />
    <${Also} row=${row} openCell=${current} />
    ${row.objects.length > 0 && html`<a class="objects" href=${toggled} data-replace role="button" aria-expanded=${isOpen}>${isOpen ? '▾' : '▸'} by object: ${clamp(row.objects.join(', '), 60)}</a>`}
    ${isOpen && html`<${CardObjects} row=${row} table=${table} current=${current} />`}
  </section>`;
}

function CardObjects({ row, table, current }) {
  const { data, fault } = useAnswer(href('/api/objects', { issue: row.issue, as_of: table.as_of, party: table.columns }));
  if (!data) return html`<p class="quiet">${fault ? fault.message : 'Loading …'}</p>`;
  return data.rows.map((each) => html`<div key=${each.object} class="card-object">
    <h3><bdi>${each.object}</bdi></h3>
    <${CardCells} cells=${each.cells} columns=${data.columns} issue=${row.issue} object=${each.object} name=${each.object} table=${table} current=${current} />
  </div>`);
}

function CardCells({ cells, columns, issue, object = null, name, table, current }) {
  const scale = scaleOf(table);
  const silent = columns.filter((_, i) => !cells[i]);
  return html`
    ${cells.map((cell, i) => {
      if (!cell) return null;
      const key = cellKey(issue, columns[i], object);
      return html`<a key=${key} class=${`cell edge-${cell.now.stance} ${current === key ? 'current' : ''}`} href=${cellHref(key)} ...${opening(current)}
        data-cell=${key} data-row>
        <span class="of-whom">${columns[i]}<span class="unseen"> on ${name}</span></span>
        <${Cell} cell=${cell} scale=${scale} compare=${table.compare} />
      </a>`;
    })}
    ${silent.length > 0 && html`<p class="none quiet">${listText(silent)}: not reported in ${count(table.coverage.articles, 'article')} of ${count(table.coverage.outlets, 'outlet')}</p>`}
  `;
}
