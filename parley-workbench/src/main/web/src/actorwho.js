// Who an actor is: for whom they speak, roles, names, and why names are one person's.
import { useAnswer } from './api.js';
import { dayText } from './days.js';
import { html } from './html.js';
import { Marked } from './marks.js';
import { href } from './router.js';
import { OutletName } from './statement.js';
import { Published } from './time.js';
import { clamp, count, number, roleText, standingText, theName } from './words.js';

const ROLES = 4;
const NAMES = 6;

/** `21 Nov 2019 to 15 Mar 2022`. */
const span = ({ first, last }) => (first ? (first === last ? dayText(first) : `${dayText(first, last)} to ${dayText(last)}`) : 'no day');

export function Who({ actor }) {
  return html`<aside class="who-is" aria-label="Who they are">
    ${actor.kind === 'person' ? html`<${Side} actor=${actor} />` : html`<${Voices} actor=${actor} />`}
    <${Roles} roles=${actor.roles} />
    <${Names} actor=${actor} />
    <${Joins} joins=${actor.joins} />
  </aside>`;
}

/** The passage that something rests on, opened at its words. */
function Evidence({ said: { article, passage } }) {
  return html`<blockquote class="words"><p dir="auto"><a class="rowlink" href=${href(`/article/${article.id}`, { passage: passage.id })}><${Marked} text=${passage.text} marks=${passage.marks} /></a></p></blockquote>
    <p class="source"><${OutletName} article=${article} /> <${Published} article=${article} /></p>`;
}

function Folded({ items, most, what, row }) {
  const rest = items.slice(most);
  return html`<ul class="brief-rows">${items.slice(0, most).map(row)}</ul>
    ${rest.length > 0 && html`<details><summary>${count(rest.length, `more ${what}`)}</summary><ul class="brief-rows">${rest.map(row)}</ul></details>`}`;
}

/** What stands against the side that most articles name. */
function openWhy({ sides, articles, closed }) {
  if (sides.length === 0) return 'No article says for whom.';
  const all = sides.reduce((sum, each) => sum + each.articles, 0);
  const [most] = sides;
  if (most.articles < 0.7 * all) return 'The articles do not agree for whom.';
  if (closed >= most.articles) return `${count(most.articles, 'article')} of ${number(articles)} name ${most.side}; as many or more call the person a former official or somebody who speaks for nobody (${number(closed)}).`;
  return `Only ${count(most.articles, 'article')} of ${number(articles)} say for whom; that is too few.`;
}

function Side({ actor }) {
  const { side, sides, standing } = actor;
  return html`<section class="panel">
    <header><h2>${side ? html`Speaks for <a href=${href('/actors', { side })}>${theName(side)}</a>` : 'Speaks for: not settled'}</h2>${standing && html`<span class="quiet">${standingText(standing)}</span>`}</header>
    ${!side && html`<p class="quiet">${openWhy(actor)}</p>`}
    <ul class="brief-rows">
      ${sides.map((each) => html`<li key=${each.side} data-row>
        <details open=${each.side === side}>
          <summary><span class="line"><span><b>${each.side}</b>: ${count(each.articles, 'article')} ${each.articles === 1 ? 'says' : 'say'} so</span><span class="day">${span(each)}</span></span></summary>
          <${Evidence} said=${each.evidence} />
        </details>
      </li>`)}
    </ul>
  </section>`;
}

const VOICES = 8;

/** Who speaks for a state or an organisation, the most named first. */
function Voices({ actor }) {
  const { data } = useAnswer(href('/api/actors', { side: actor.name, limit: VOICES }));
  if (!data || data.total === 0) return null;
  return html`<section class="panel">
    <header><h2>Who speaks for it</h2><a class="all" href=${href('/actors', { side: actor.name })}>all ${number(data.total)}</a></header>
    <ul class="brief-rows">${data.items.map(({ id, name, role, role_side: of, articles }) => html`<li key=${id} data-row class="line">
      <span><a class="title" href=${`/actor/${id}`}><bdi>${name}</bdi></a> <span class="quiet">${role && roleText(role, of === actor.name ? null : of)}</span></span><span class="day">${count(articles, 'article')}</span>
    </li>`)}</ul>
  </section>`;
}

function Roles({ roles }) {
  if (roles.length === 0) return null;
  return html`<section class="panel">
    <header><h2>Roles</h2><span class="quiet">with the first sentence</span></header>
    <${Folded} items=${roles} most=${ROLES} what="role" row=${(role, i) => html`<li key=${i} data-row>
      <details>
        <summary><span class="line"><span><b>${roleText(role.title, role.side)}</b>${!role.standing && html`<span class="quiet"> speaks for nobody</span>`}</span>
          <span class="day">${count(role.articles, 'article')} · ${span(role)}</span></span></summary>
        <${Evidence} said=${role.evidence} />
      </details>
    </li>`} />
  </section>`;
}

function Names({ actor }) {
  return html`<section class="panel">
    <header><h2>${count(actor.names.length, 'name')}</h2></header>
    <${Folded} items=${actor.names} most=${NAMES} what="name" row=${({ name, articles }) => html`<li key=${name} data-row class="line">
      <bdi>${name}</bdi><a class="day" href=${href('/articles', { actor: actor.kind === 'person' ? null : actor.id, name })}>${count(articles, 'article')}</a>
    </li>`} />
  </section>`;
}

function Joins({ joins }) {
  if (joins.length === 0) return null;
  return html`<section class="panel">
    <header><h2>Why these names are one person’s</h2></header>
    <${Folded} items=${joins} most=${ROLES} what="reason" row=${({ name, other, words, score }, i) => html`<li key=${i} data-row>
      <p class="line"><span><bdi>${clamp(name, 60)}</bdi> <span class="quiet">=</span> <bdi>${clamp(other, 60)}</bdi></span>
        ${score !== null && html`<span class="day" title="How alike the names are: 1 is equal, from 0.72 they are joined">likeness ${score.toFixed(2)}</span>`}</p>
      <p class="quiet">${words}</p>
    </li>`} />
  </section>`;
}
