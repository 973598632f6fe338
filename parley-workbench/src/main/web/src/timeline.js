// What was done and what was wanted, by day: a day axis, then the rows; a row opens its sentences.
import { useAnswer, useList } from './api.js';
import { ActLine, modalityChoices, plain, quadChoices, typeChoices } from './acts.js';
import { usePartyChoices, useIssueChoices } from './choices.js';
import { dayText } from './days.js';
import { ChoiceField, DayField } from './field.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { More, Twins } from './list.js';
import { Marked } from './marks.js';
import { Empty, FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { href, params, withQuery } from './router.js';
import { SentencesDrawer } from './sentences.js';
import { Stance } from './stance.js';
import { DayAxis } from './timelineaxis.js';
import { clamp, count, listText, reportsText } from './words.js';

const FILTERS = ['what', 'party', 'actor', 'issue', 'type', 'quad', 'modality', 'between', 'from', 'to', 'order'];
/** Filters that stand behind “more”. */
const MORE = ['quad', 'type', 'modality', 'between', 'order'];
const CONTEXTS = ['military', 'economic', 'legal', 'human_rights', 'human_security', 'territory', 'migration', 'cyber', 'media', 'executive', 'election'];

export function TimelinePage({ query }) {
  const asked = params(Object.fromEntries(FILTERS.map((name) => [name, query.getAll(name)])));
  const list = useList(href('/api/timeline', asked));
  const days = useAnswer(href('/api/timeline/days', asked));
  const open = query.get('open');
  const issues = useIssueChoices();
  return html`
    <div class="home-head"><div class="home-title">
      <${Heading} title="Timeline" />
      <p class="coverage quiet">What was done and what was wanted, day by day. Reports of one act are one row; each row opens its sentences.</p>
    </div></div>
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="what" label="show" any="acts and positions" options=${[['acts', 'acts'], ['positions', 'positions']]} />
      <${ChoiceField} query=${query} name="party" label="party" options=${usePartyChoices()} />
      <${ChoiceField} query=${query} name="issue" label="issue or context" options=${[...issues, ...CONTEXTS.map((id) => [id, plain(id)])]} />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
      ${asked.size > 0 && html`<a class="small" href="/timeline">clear</a>`}
      <details class="more-filters" open=${MORE.some((name) => query.has(name))}>
        <summary>more</summary>
        <div class="filters">
          <${ChoiceField} query=${query} name="quad" label="kind of act" options=${quadChoices} />
          <${ChoiceField} query=${query} name="type" label="act" options=${typeChoices} />
          <${ChoiceField} query=${query} name="modality" label="done or not" any="done, not, planned" options=${modalityChoices} />
          <${ChoiceField} query=${query} name="between" label="between" any="known parties" options=${[['anybody', 'anybody']]} />
          <${ChoiceField} query=${query} name="order" label="order" any="newest first" options=${[['oldest', 'oldest first']]} />
        </div>
      </details>
    </div>
    <${DayAxis} days=${days.data?.items ?? []} query=${query} />
    <div class="home-body timeline-body">
      <section aria-label="The timeline" aria-busy=${list.loading && !list.there}>
        <${FaultLine} fault=${list.fault} retry=${list.retry} />
        ${!list.there && !list.fault && html`<${Wait} />`}
        ${list.there && list.items.length === 0 && html`<${Empty}>Nothing matches all of these filters. Take one away, choose other days, or show acts of anybody.<//>`}
        <div class=${list.loading ? 'loading' : ''}><${Days} items=${list.items} days=${days.data?.items ?? []} open=${open} /></div>
        ${list.there && html`<${More} list=${list} what="rows" />`}
        <${Twins} path="/api/timeline" query=${asked} />
      </section>
      <aside class="beside" aria-label=${open ? 'The open row' : 'What is listed'}>
        ${open ? html`<${SentencesDrawer} key=${open} at=${open} />` : html`<${About} />`}
      </aside>
    </div>
  `;
}

/** The rows under their days. */
function Days({ items, days, open }) {
  const groups = [];
  for (const item of items) {
    if (groups.at(-1)?.day !== item.day) groups.push({ day: item.day, items: [] });
    groups.at(-1).items.push(item);
  }
  return groups.map(({ day, items: rows }) => {
    const all = days.find((each) => each.day === day);
    return html`<section key=${day ?? 'none'} class="timeline-day">
      <h2>${day ? dayText(day) : 'Without a day'}<span class="quiet">${all && [all.acts > 0 && count(all.acts, 'act'), all.positions > 0 && count(all.positions, 'position')].filter(Boolean).join(', ')}</span></h2>
      <ul>${rows.map((item) => html`<${Row} key=${item.id} item=${item} open=${open} />`)}</ul>
    </section>`;
  });
}

const opening = (at, open) => ({ href: withQuery({ open: at }), 'aria-current': open === at ? 'true' : undefined, ...(open ? { 'data-replace': '' } : { 'data-state': 'drawer' }) });

function Row({ item, open }) {
  const at = `${item.kind}~${item.id}`;
  const current = open === at ? 'current' : '';
  return item.act
    ? html`<li class=${`timeline-row q-edge-${item.act.quad} ${current}`} data-row><a class="rowlink" ...${opening(at, open)}><${Act} act=${item.act} /></a></li>`
    : html`<li class=${`timeline-row edge-${item.position.stance} ${current}`} data-row><a class="rowlink" ...${opening(at, open)}><${Move} group=${item.position} /></a></li>`;
}

/** Who reports it: how many, whom they quote, which outlets. */
function Reported({ of, tellers }) {
  return html`<span class="who">${tellers.length > 0 && html`says <b>${clamp(listText(tellers), 60)}</b> · `}${reportsText(of)}${of.outlets.length > 0 && ` · ${clamp(of.outlets.join(', '), 60)}`}${
    of.day_how === 'by' ? ' · by the article’s day' : ''}</span>`;
}

function Act({ act }) {
  const passage = act.best.passages[0];
  return html`<${ActLine} act=${act} />
    ${passage && html`<span class="content brief-words" dir="auto"><${Marked} text=${passage.text} marks=${passage.marks.filter((mark) => mark[2] === 'cue')} /></span>`}
    <${Reported} of=${act} tellers=${act.told_by} />`;
}

function Move({ group }) {
  const names = useIssueNames();
  return html`<span class="act-line"><b>${group.party}</b> <${Stance} of=${group.stance} hollow=${group.hollow} /> <span class="quiet">· ${names[group.issue] ?? group.issue}</span></span>
    <span class="content brief-words" dir="auto">${group.best.content}</span>
    <${Reported} of=${group} tellers=${group.hollow ? group.told_by : []} />`;
}

function About() {
  return html`<section class="panel">
    <header><h2>What is listed</h2></header>
    <p class="quiet"><b>Positions</b>: what a party demands, offers, accepts, rejects or supports, as in the table.</p>
    <p class="quiet"><b>Acts</b>: who does what to whom, as the articles tell it: what was done, what was not, what is planned. Only those between known parties, unless you choose anybody.</p>
    <p class="quiet">One act is what several articles tell of the same parties on one day. <b>Reports</b> are articles; <b>independent</b> ones do not share the words.</p>
    <p class="quiet">Colours: <span class="q-1">cooperation in words</span>, <span class="q-2">in deeds</span>, <span class="q-3">conflict in words</span>, <span class="q-4">in deeds</span>.</p>
  </section>`;
}
