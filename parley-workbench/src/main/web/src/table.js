// Home: the negotiating table, and beside it what is new, what differs, what came in, or an open cell.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAnswer } from './api.js';
import { AsOf } from './asof.js';
import { Cards } from './cards.js';
import { Compare } from './compare.js';
import { dayText } from './days.js';
import { Drawer } from './drawer.js';
import { ExportMenu } from './export.js';
import { Glance } from './glance.js';
import { fitted, useRoom } from './fit.js';
import { html } from './html.js';
import { useMedia } from './media.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { Parties } from './parties.js';
import { href, withQuery } from './router.js';
import { Legend } from './stance.js';
import { status } from './status.js';
import { useStore } from './store.js';
import { tableQuery } from './tableaddress.js';
import { Grid } from './tablegrid.js';
import { count, number } from './words.js';

export function TablePage({ query }) {
  const asked = tableQuery(query).toString();
  const { data, loading, fault, retry } = useAnswer(`/api/table${asked && `?${asked}`}`);
  const now = useStore(status);
  const columns = useRoom();
  const table = data && (query.has('party') ? data : fitted(data, columns));
  const narrow = useMedia('(max-width: 720px)');
  const open = query.get('cell');
  useFocusBack(open);
  const conflict = table?.conflict ?? now?.conflict;
  return html`
    <div class="home-head">
      <div class="home-title">
        <${Heading} title=${conflict ?? 'The negotiating table'} />
        ${table && html`<${CoverageLine} table=${data} now=${now} query=${query} />`}
      </div>
      <div class="controls">
        <${AsOf} query=${query} />
        <${Compare} query=${query} last=${now?.last} />
        ${table && html`<${Parties} table=${narrow ? data : table} query=${query} />`}
        <${ExportMenu} query=${query} />
      </div>
    </div>
    <div class="home-body">
      <section class=${`table-pane ${loading ? 'loading' : ''}`} aria-label="The table" aria-busy=${loading}>
        <${FaultLine} fault=${fault} retry=${retry} />
        ${!table && !fault && html`<${Wait} what="Laying the table" />`}
        ${table && table.rows.length === 0 && html`<${NothingYet} table=${table} />`}
        ${table && table.rows.length > 0 && (narrow ? html`<${Cards} table=${data} query=${query} />` : html`<${Grid} table=${table} query=${query} />`)}
        ${table && table.rows.length > 0 && html`<${Legend} />`}
      </section>
      <aside class="beside" aria-label=${open ? 'The open cell' : 'At a glance'}>
        ${open && data ? html`<${Drawer} key=${open} at=${open} table=${data} query=${query} />` : html`<${Glance} query=${query} />`}
      </aside>
    </div>
  `;
}

/** Its numbers are those of all columns that the server lays, whether or not there is room for them. */
function CoverageLine({ table, now, query }) {
  const { coverage } = table;
  return html`<p class="coverage quiet">
    ${table.as_of && html`<b>As of ${dayText(table.as_of)}</b> · `}
    <a href="/articles">${count(coverage.articles, 'article')}</a> of <a href="/outlets">${count(coverage.outlets, 'outlet')}</a>
    ${coverage.first && html` · ${dayText(coverage.first, coverage.last)} to ${dayText(coverage.last)}`}
    ${' · '}${count(coverage.positions, 'position')} in <a href=${href('/positions', { as_of: table.as_of, party: table.more.length > 0 ? table.columns : query.getAll('party'), issue: query.getAll('issue') })}>${count(coverage.statements, 'sentence')}</a>
    ${coverage.undated > 0 && ` · ${count(coverage.undated, 'article')} without a date`}
    ${coverage.undated_left_out > 0 && ` (${number(coverage.undated_left_out)} left out)`}
    ${coverage.foreign > 0 && ` · ${number(coverage.foreign)} in other languages, not read for positions`}
    ${now?.state === 'building' && ' · still being built'}
  </p>`;
}

function NothingYet({ table }) {
  if (table.coverage.articles === 0) {
    return html`<${Empty}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`;
  }
  return html`<${Empty}>
    No position was found ${table.as_of ? `up to ${dayText(table.as_of)} ` : ''}in ${count(table.coverage.articles, 'article')}.
    ${table.as_of ? html` <a href=${withQuery({ as_of: null })}>See the latest day</a>.` : ''} <a href="/articles">The articles</a> can be read.
  <//>`;
}

/** When the drawer closes the focus goes back to its cell. */
function useFocusBack(open) {
  const last = useRef(null);
  useLayoutEffect(() => {
    if (!open && last.current) {
      const link = document.querySelector(`[data-cell="${CSS.escape(last.current)}"]`);
      link?.focus({ preventScroll: false });
    }
    last.current = open;
  }, [open]);
}
