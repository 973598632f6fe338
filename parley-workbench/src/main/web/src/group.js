// A position with all that report it: the origin's words, the copies folded below.
import { html } from './html.js';
import { href } from './router.js';
import { Stance } from './stance.js';
import { articleOf, OutletName, Statement, Words } from './statement.js';
import { CiteButton } from './cite.js';
import { Published, SaidDay } from './time.js';
import { clamp, count, listText, number, reportsText } from './words.js';

/** Origins with the copies that were printed of each, in the order given. */
export function folded(printings) {
  const origins = printings.filter((each) => !each.copy_of).map((origin) => ({ origin, copies: [] }));
  for (const copy of printings.filter((each) => each.copy_of)) {
    const of = origins.find(
      ({ origin }) => origin.claim === copy.copy_of.claim && origin.article.id === copy.copy_of.article,
    );
    if (of) of.copies.push(copy);
    // Its origin stands on another page of the list: it is shown in its own right.
    else origins.push({ origin: copy, copies: [] });
  }
  return origins;
}

/** `level` is that of its heading on the page. */
export function Group({ group, near = null, lead = false, names = {}, level = 'h3' }) {
  const origins = folded(group.printings ?? [group.best]);
  const shown = (group.printings ?? [group.best]).length;
  return html`<section class=${`group edge-${group.stance}`}>
    <header class="group-head">
      <${level} class="group-name">${lead && html`<span class="of-whom">${group.party} </span>`}<${Stance} of=${group.stance} hollow=${group.hollow} /> <${SaidDay} day=${group.day} how=${group.day_how} near=${near} /><//>
      <p class="quiet">
        ${lead && html`<a href=${href('/', { cell: `${group.issue}~${group.party}` })}>${names[group.issue] ?? group.issue}</a> · `}
        ${reportsText(group)}${group.hollow && html` · <b>only ${listText(group.told_by)} ${group.told_by.length === 1 ? 'says' : 'say'} so</b>`}
      </p>
    </header>
    ${origins.map(({ origin, copies }) => html`<div key=${origin.claim + origin.article.id} class="origin">
      <${Statement} statement=${origin} near=${near} />
      ${copies.length > 0 && html`<${Copies} copies=${copies} />`}
    </div>`)}
    ${group.statements > shown && html`<p class="quiet">
      ${number(shown)} of ${count(group.statements, 'sentence')} shown.${' '}
      <a href=${href('/positions', { group: group.id })}>All ${number(group.statements)}</a>
    </p>`}
  </section>`;
}

function Copies({ copies }) {
  const outlets = [...new Set(copies.map((copy) => copy.article.outlet ?? 'outlet unknown'))];
  return html`<details class="copies">
    <summary>The same words also in ${count(copies.length, 'article')}<span class="quiet"> · ${clamp(listText(outlets), 60)}</span></summary>
    <ul>
      ${copies.map((copy) => html`<li key=${copy.claim + copy.article.id}>
        <p class="source"><${OutletName} article=${copy.article} /> <${Published} article=${copy.article} /></p>
        <${Words} statement=${copy} />
        <p class="acts"><a class="small" href=${articleOf(copy)}>Open</a><${CiteButton} statement=${copy} /></p>
      </li>`)}
    </ul>
  </details>`;
}
