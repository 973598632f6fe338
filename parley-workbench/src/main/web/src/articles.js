// All articles.
import { useList } from './api.js';
import { useOutletChoices } from './choices.js';
import { ChoiceField, DayField } from './field.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { Published } from './time.js';
import { count } from './words.js';

export function ArticlesPage({ query }) {
  const asked = params({ outlet: query.get('outlet'), from: query.get('from'), to: query.get('to') });
  return html`
    <${Heading} title="Articles" />
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="outlet" label="outlet" options=${useOutletChoices()} />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
    </div>
    <${ArticleRows} query=${asked} />
  `;
}

export function ArticleRows({ query }) {
  const list = useList(href('/api/articles', query));
  return html`
    <${Rows} list=${list} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
      row=${({ article, positions, quotes, language }) => html`<li key=${article.id} data-row>
        <a class="title" href=${`/article/${article.id}`} dir="auto">${article.title ?? article.ref}</a>
        <p class="source"><span class="outlet">${article.outlet ?? 'outlet unknown'}</span> <${Published} article=${article} />
          <span class="quiet"> · ${count(positions, 'position')} · ${count(quotes, 'quotation')}${language && language !== 'en' ? ` · language ${language}` : ''}</span></p>
      </li>`} />
    <${Twins} path="/api/articles" query=${query} />
  `;
}
