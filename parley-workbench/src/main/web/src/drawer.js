// An open cell: the sentences it rests on, by position and outlet, copies folded under their origin.
import { useEffect, useRef } from 'preact/hooks';
import { useList } from './api.js';
import { citeAll } from './citeall.js';
import { dayText } from './days.js';
import { Group } from './group.js';
import { html } from './html.js';
import { onKey } from './keyboard.js';
import { More, Twins } from './list.js';
import { MarksLegend } from './marks.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { go, href, route, withQuery } from './router.js';
import { Stance, STANCE_IDS } from './stance.js';
import { useNear } from './status.js';
import { count, number } from './words.js';

/** Closes it: by going Back where it was opened from the table, else by taking it out of the address. */
function close() {
  if (history.state?.drawer) history.back();
  else go(withQuery({ cell: null, stance: null }), { replace: true });
}

export function Drawer({ at, table, query }) {
  const [issue, party, ...rest] = at.split('~');
  const object = rest.join('~') || null;
  const stance = query.get('stance');
  const box = useRef(null);
  const row = table.rows.find((each) => each.issue === issue);
  const name = object ?? row?.name ?? issue;
  const asked = { issue, party, object, as_of: query.get('as_of') };
  const list = useList(href('/api/groups', { ...asked, stance, limit: 20 }));
  const near = useNear();
  const cell = object ? null : row?.cells[table.columns.indexOf(party)];
  const printings = list.items.flatMap((group) => group.printings);
  const citeShown = useRef(null);
  citeShown.current = () =>
    printings.length > 0 &&
    citeAll(
      printings,
      `${party} on ${name}`,
      list.items.length < list.total || list.items.some((group) => group.statements > group.printings.length)
        ? ` of the ${number(list.items.length)} of ${count(list.total, 'position')} shown`
        : '',
    );
  useEffect(() => {
    // A fresh page keeps its focus; a cell that was clicked hands it to its sentences.
    if (route.get().state.drawer || document.activeElement?.dataset.cell) box.current.querySelector('h2').focus({ preventScroll: true });
    box.current.scrollTop = 0;
    return onKey((event) => {
      if (event.key === 'Escape') close();
      else if (event.key === 'c') citeShown.current();
      else return false;
      return true;
    });
  }, [at]);
  return html`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${box} tabindex="-1">
    <header class="drawer-head">
      <div>
        <h2 id="drawer-name" tabindex="-1">${party} on <bdi>${name}</bdi></h2>
        <p class="quiet">
          ${table.as_of && `as of ${dayText(table.as_of)} · `}
          ${list.there && count(list.total, 'position')}
          ${cell?.first && ` · first reported ${dayText(cell.first)}`}
          ${object && html` · <a href=${withQuery({ cell: `${issue}~${party}` })} data-replace>all of ${row?.name ?? issue}</a>`}
        </p>
        ${cell?.moved && html`<p>Moved from <${Stance} of=${cell.moved.from} /> to <${Stance} of=${cell.moved.to} /> on ${dayText(cell.moved.day)}.</p>`}
      </div>
      <div class="drawer-acts">
        ${printings.length > 0 && html`<button type="button" class="small" aria-haspopup="dialog" aria-keyshortcuts="c" title="Cites all sentences shown and copies them (c)"
          onClick=${() => citeShown.current()}>Cite all</button>`}
        <button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${close}>✕</button>
      </div>
    </header>
    <${Stances} at=${at} table=${table} stance=${stance} />
    <${FaultLine} fault=${list.fault} retry=${list.retry} />
    ${!list.there && list.loading && html`<${Wait} what="Finding the sentences" />`}
    <div class=${list.loading ? 'loading' : ''} aria-busy=${list.loading}>
    ${list.there && list.items.length === 0 && html`<${NotReportedWhy} table=${table} party=${party} name=${name} stance=${stance} />`}
    ${list.items.map((group) => html`<${Group} key=${group.id} group=${group} near=${near} />`)}
    ${list.items.length > 0 && html`
      <${More} list=${list} what="positions" />
      <${MarksLegend} />
      <${Twins} what="sentences" path="/api/positions" query=${{ ...asked, stance }} page=${href('/positions', { ...asked, stance })} />
    `}
    </div>
  </section>`;
}

/** Chips that leave one stance, where the cell has several. */
function Stances({ at, table, stance }) {
  const [issue, party] = at.split('~');
  const cell = table.rows.find((each) => each.issue === issue)?.cells[table.columns.indexOf(party)];
  const there = STANCE_IDS.filter((id) => cell?.dots.some((dot) => dot.stance === id) || cell?.now.stance === id || id === stance);
  if (there.length < 2) return null;
  return html`<p class="chips" role="group" aria-label="Stance">
    <a href=${withQuery({ stance: null })} data-replace aria-current=${stance ? undefined : 'true'}>all</a>
    ${there.map((id) => html`<a key=${id} href=${withQuery({ stance: id })} data-replace aria-current=${stance === id ? 'true' : undefined}><${Stance} of=${id} /></a>`)}
  </p>`;
}

function NotReportedWhy({ table, party, name, stance }) {
  if (stance) return html`<${Empty}>No position of this stance. <a href=${withQuery({ stance: null })} data-replace>All stances</a>.<//>`;
  return html`<${Empty}>
    Not reported. ${count(table.coverage.articles, 'article')} of ${count(table.coverage.outlets, 'outlet')} were read${table.as_of ? ` up to ${dayText(table.as_of)}` : ''},
    and none holds a position of ${party} on ${name} that Parley found. That does not mean that there is none:${' '}
    <a href=${href('/search', { q: `${party} ${name}` })}>search the articles</a>.
  <//>`;
}
