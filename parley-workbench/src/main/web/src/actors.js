// Persons that speak or are named.
import { useList } from './api.js';
import { TextField } from './field.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { count } from './words.js';

export function ActorsPage({ query }) {
  const asked = params({ q: query.get('q') });
  const list = useList(href('/api/actors', asked));
  return html`
    <${Heading} title="Actors" />
    <p class="intro">Persons as the articles name them. Two names are one person where surname and country are the same and first names do not differ.</p>
    <div class="filters"><${TextField} query=${query} name="q" label="name" /></div>
    <${Rows} list=${list} what="actors" class="plain-rows" empty="No name holds these letters. Try a part of the surname."
      row=${(actor) => html`<li key=${actor.id} data-row>
        <a class="title" href=${`/actor/${encodeURIComponent(actor.id)}`}><bdi>${actor.name}</bdi></a>
        <p class="quiet">${[actor.country, count(actor.positions, 'position'), `named in ${count(actor.articles, 'article')}`].filter(Boolean).join(' · ')}</p>
      </li>`} />
    <${Twins} path="/api/actors" query=${asked} />
  `;
}
