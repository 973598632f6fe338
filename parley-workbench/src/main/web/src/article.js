// An article, clean, at the words asked for; beside it its claims, or the text as it was received.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { toClean } from './alignment.js';
import { useAnswer } from './api.js';
import { ArticleActs, ArticleFigures } from './articleacts.js';
import { ArticleHead } from './articlehead.js';
import { ArticleQuotes } from './articlequotes.js';
import { ArticleText } from './articletext.js';
import { Claims } from './claims.js';
import { aroundFocus, focusOf, wordsOf } from './focus.js';
import { paintVisible } from './highlights.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { Received } from './received.js';
import { Repairs } from './repairs.js';
import { route, withQuery } from './router.js';
import { number } from './words.js';

export function ArticlePage({ id, query }) {
  const { data, fault, retry } = useAnswer(`/api/articles/${encodeURIComponent(id)}`);
  if (!data) return html`<${Heading} title="Article" /><${FaultLine} fault=${fault} retry=${retry} />${!fault && html`<${Wait} what="Opening the article" />`}`;
  return html`<${Article} article=${data} query=${query} />`;
}

/** What can be painted, with how many there are. */
function layersOf(article) {
  return {
    positions: ['positions', wordsOf(article.positions)],
    quotations: ['quotations', article.quotes.map(({ start, end }) => [start, end])],
    acts: ['acts', wordsOf(article.acts)],
    figures: ['figures', wordsOf(article.figures)],
    names: ['names', article.mentions.filter(({ kind }) => kind !== 'time' && kind !== 'number').map(({ start, end }) => [start, end])],
    repairs: ['repairs', article.repairs.map(({ received }) => toClean(article.alignment, ...received))],
    copies: ['printed elsewhere too', article.passages.filter(({ printed }) => printed > 0).map(({ start, end }) => [start, end])],
  };
}

function Article({ article, query }) {
  const focus = focusOf(article, query);
  const beside = query.get('received') === '1';
  const shown = query.has('show') ? query.get('show').split(',') : ['positions'];
  const layers = useMemo(() => layersOf(article), [article]);
  const text = useRef(null);
  const claim = query.get('claim');
  const focusKey = focus && `${focus.start} ${focus.end}`;
  useEffect(
    () => paintVisible(text.current, Object.fromEntries(shown.filter((name) => layers[name]).map((name) => [name, aroundFocus(layers[name][1], focus)]))),
    [article, shown.join(), focusKey],
  );
  useLayoutEffect(() => {
    const { back, state } = route.get();
    if (back && state.scroll !== undefined) return;
    const mark = document.getElementById('focus');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
    const current = document.querySelector('.beside .claims .current');
    if (current) {
      const aside = current.closest('.beside');
      aside.scrollTop += current.getBoundingClientRect().top - aside.getBoundingClientRect().top - 60;
    }
  }, [article, focusKey]);
  const said = html`<${Claims} article=${article} claim=${claim} /><${ArticleQuotes} article=${article} quote=${query.get('quote')} /><${ArticleActs} article=${article} act=${query.get('act')} /><${ArticleFigures} article=${article} figure=${query.get('figure')} /><${Repairs} article=${article} />`;
  return html`
    <${ArticleHead} article=${article} />
    <div class="layers">
      <div role="group" aria-label="Marked in the text">
        ${Object.entries(layers).map(([name, [label, spans]]) => html`<a key=${name} class=${`chip layer-${name}`} role="button" data-replace
          aria-pressed=${shown.includes(name)} aria-disabled=${spans.length === 0 ? 'true' : undefined}
          href=${withQuery({ show: shown.includes(name) ? shown.filter((each) => each !== name).join(',') || 'none' : [...shown.filter((each) => each !== 'none'), name].join(',') })}
          >${label} <span class="n">${number(spans.length)}</span></a> `)}
      </div>
      <a class="chip" role="button" aria-pressed=${beside} data-replace href=${withQuery({ received: beside ? null : 1 })}>◐ as received, beside</a>
    </div>
    <div class=${`article-body ${beside ? 'two' : ''}`}>
      <div class="text" ref=${text} lang=${article.language ?? undefined}><${ArticleText} article=${article} focus=${focus} /></div>
      ${beside
        ? html`<${Received} article=${article} focus=${focus} text=${text} />`
        : html`<aside class="beside" aria-label="In this article">
            ${said}
          </aside>`}
    </div>
    ${beside && html`<div class="below">${said}</div>`}
  `;
}
