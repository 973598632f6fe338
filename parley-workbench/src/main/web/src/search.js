// Search in the passages; a hit opens the article at the passage.
import { useList } from './api.js';
import { useIssueChoices, useOutletChoices, usePartyChoices } from './choices.js';
import { ChoiceField, DayField } from './field.js';
import { html } from './html.js';
import { Rows, Twins } from './list.js';
import { Marked } from './marks.js';
import { Heading } from './page.js';
import { go, href, params, withQuery } from './router.js';
import { Published } from './time.js';

export function SearchPage({ query }) {
  const q = query.get('q') ?? '';
  const submit = (event) => {
    event.preventDefault();
    go(withQuery({ q: new FormData(event.currentTarget).get('q').trim() }));
  };
  return html`
    <${Heading} title=${q ? `Search: ${q}` : 'Search'}>Search<//>
    <form class="search" role="search" aria-label="Passages" onSubmit=${submit}>
      <input key=${q} type="search" name="q" value=${q} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
    </form>
    <p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="outlet" label="outlet" options=${useOutletChoices()} />
      <${ChoiceField} query=${query} name="party" label="party" options=${usePartyChoices()} />
      <${ChoiceField} query=${query} name="issue" label="issue" options=${useIssueChoices()} />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
    </div>
    ${q && html`<${Hits} asked=${params(Object.fromEntries(['q', 'outlet', 'party', 'issue', 'from', 'to'].map((name) => [name, query.get(name)])))} />`}
  `;
}

function Hits({ asked }) {
  const list = useList(href('/api/search', asked));
  return html`
    <${Rows} list=${list} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
      row=${(hit) => html`<li key=${hit.passage + hit.article.id} data-row>
        <p class="source"><span class="outlet">${hit.article.outlet ?? 'outlet unknown'}</span> <${Published} article=${hit.article} /></p>
        <p class="words" dir="auto"><a class="rowlink" href=${href(`/article/${hit.article.id}`, { passage: hit.passage })}><${Marked} text=${hit.text} marks=${hit.marks} /></a></p>
        <p class="quiet" dir="auto">${hit.article.title ?? hit.article.ref}</p>
      </li>`} />
    <${Twins} path="/api/search" query=${asked} />
  `;
}
