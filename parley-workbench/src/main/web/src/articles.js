// All articles.
import { useAnswer, useList } from './api.js';
import { useOutletChoices } from './choices.js';
import { ChoiceField, DayField } from './field.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params, withQuery } from './router.js';
import { Published } from './time.js';
import { count } from './words.js';

export function ArticlesPage({ query }) {
  const asked = params(Object.fromEntries(['outlet', 'from', 'to', 'actor', 'name'].map((name) => [name, query.get(name)])));
  return html`
    <${Heading} title="Articles" />
    <${Naming} query=${query} />
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="outlet" label="outlet" options=${useOutletChoices()} />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
    </div>
    <${ArticleRows} query=${asked} />
  `;
}

/** Whose articles these are, where only those are shown that name somebody. */
function Naming({ query }) {
  const id = query.get('actor');
  const { data } = useAnswer(id && `/api/actors/${encodeURIComponent(id)}`);
  const name = query.get('name') ?? data?.name;
  if (!name) return null;
  return html`<p class="intro">Those that name ${id ? html`<a href=${`/actor/${encodeURIComponent(id)}`}><bdi>${name}</bdi></a>` : html`“<bdi>${name}</bdi>”`}; each opens there.
    <a class="small" href=${withQuery({ actor: null, name: null })}>all articles</a></p>`;
}

export function ArticleRows({ query }) {
  const named = { actor: query.get('actor'), name: query.get('name') };
  const list = useList(href('/api/articles', query));
  return html`
    <${Rows} list=${list} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
      row=${({ article, positions, quotes, language }) => html`<li key=${article.id} data-row>
        <a class="title" href=${href(`/article/${article.id}`, named)} dir="auto">${article.title ?? article.ref}</a>
        <p class="source"><span class="outlet">${article.outlet ?? 'outlet unknown'}</span> <${Published} article=${article} />
          <span class="quiet"> · ${count(positions, 'position')} · ${count(quotes, 'quotation')}${language && language !== 'en' ? ` · language ${language}` : ''}</span></p>
      </li>`} />
    <${Twins} path="/api/articles" query=${query} />
  `;
}
