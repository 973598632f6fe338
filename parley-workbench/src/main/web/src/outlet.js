// An outlet: its articles, and the positions it printed.
import { useAnswer } from './api.js';
import { ArticleRows } from './articles.js';
import { dayText } from './days.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { count } from './words.js';

export function OutletPage({ id }) {
  const { data, fault, retry } = useAnswer(`/api/outlets/${encodeURIComponent(id)}`);
  if (!data) return html`<${Heading} title="Outlet" /><${FaultLine} fault=${fault} retry=${retry} />${!fault && html`<${Wait} />`}`;
  return html`
    <p class="crumb"><a href="/outlets">Outlets</a></p>
    <${Heading} title=${data.name} />
    <p class="quiet">${count(data.articles, 'article')}${data.first && ` · ${dayText(data.first, data.last)} to ${dayText(data.last)}`}
      ${' · '}<a href=${href('/positions', { outlet: data.id })}>${count(data.positions, 'position')}</a></p>
    <h2>Articles</h2>
    <${ArticleRows} query=${params({ outlet: data.id })} />
  `;
}
