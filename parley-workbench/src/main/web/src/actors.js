// Who speaks and who is spoken of, the most named first.
import { useList } from './api.js';
import { usePartyChoices } from './choices.js';
import { ChoiceField, TextField } from './field.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { bodyText, clamp, count, roleText, standingText, theName } from './words.js';

const KINDS = [
  ['person', 'persons'],
  ['state', 'states'],
  ['organisation', 'organisations'],
];

export function ActorsPage({ query }) {
  const asked = params({ q: query.get('q'), kind: query.get('kind'), side: query.get('side') });
  return html`
    <${Heading} title="Actors" />
    <p class="intro">Who speaks and who is spoken of. Names are taken for one person’s where they agree and nothing speaks against it; each actor’s page says why.</p>
    <div class="filters" role="group" aria-label="Filters">
      <${TextField} query=${query} name="q" label="name" />
      <${ChoiceField} query=${query} name="kind" label="kind" options=${KINDS} />
      <${ChoiceField} query=${query} name="side" label="speaks for" options=${usePartyChoices()} />
      ${asked.size > 0 && html`<a class="small" href="/actors">clear</a>`}
    </div>
    <${ActorRows} query=${asked} />
  `;
}

export function ActorRows({ query }) {
  const list = useList(href('/api/actors', query));
  return html`
    <${Rows} list=${list} what="actors" class="plain-rows actor-rows" empty="No actor matches. Try a part of the surname, or take a filter away."
      row=${(actor) => html`<${ActorRow} key=${actor.id} actor=${actor} />`} />
    <${Twins} path="/api/actors" query=${query} />
  `;
}

function ActorRow({ actor }) {
  const at = `/actor/${encodeURIComponent(actor.id)}`;
  const others = actor.names.filter((name) => name !== actor.name);
  return html`<li data-row>
    <div>
      <p><a class="title" href=${at}><bdi>${actor.name}</bdi></a>${' '}<span class="quiet">${
        actor.kind !== 'person' ? bodyText(actor) : actor.role ? roleText(actor.role, actor.role_side ?? actor.side) : actor.side ? `speaks for ${theName(actor.side)}` : standingText(actor.standing)
      }</span></p>
      ${others.length > 0 && html`<p class="quiet also-called">also <bdi>${clamp(others.join(', '), 76)}</bdi></p>`}
    </div>
    <p class="nums quiet">
      <a href=${href('/articles', { actor: actor.id })}>${count(actor.articles, 'article')}</a>
      <a href=${href(at, { show: 'quotes' })}>${count(actor.quotes, 'quotation')}</a>
      <a href=${href(at, { show: 'positions' })}>${count(actor.positions, 'position')}</a>
    </p>
  </li>`;
}
