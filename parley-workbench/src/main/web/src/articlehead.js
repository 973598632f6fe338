// What is known of an article: outlet, day, authors, address, versions.
import { html } from './html.js';
import { Heading } from './page.js';
import { Published } from './time.js';
import { publishedText } from './days.js';
import { OutletName } from './statement.js';
import { listText, number } from './words.js';

/** The outlet's address, where it is one of the web; anything else is shown and leads nowhere. */
function webAddress(uri) {
  try {
    const url = new URL(uri);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

export function ArticleHead({ article: { article, authors, section, agencies, language, published, versions } }) {
  const web = webAddress(article.uri);
  return html`
    <p class="crumb"><${OutletName} article=${article} /> <${Published} article=${article} /> <span class="quiet">${publishedText(published).how}</span></p>
    <${Heading} title=${article.title ?? article.ref} />
    <p class="quiet facts-line">
      ${authors.length > 0 && html`<span>by <bdi>${listText(authors)}</bdi></span>`}
      ${section && html`<span>${section}</span>`}
      ${agencies.length > 0 && html`<span>with ${listText(agencies)}</span>`}
      ${language && language !== 'en' && html`<span>language ${language}: not read for positions</span>`}
      ${web && html`<span><a href=${web.href} rel="noreferrer noopener external" target="_blank">at ${web.hostname} ↗</a></span>`}
      ${article.uri && !web && html`<span>address <code>${article.uri}</code></span>`}
    </p>
    ${versions.length > 1 && html`<p class="note">
      ${article.current ? 'The newest of ' : 'An older one of '}${number(versions.length)} versions:${' '}
      ${versions.map((each) => (each.id === article.id
        ? html`<b key=${each.id}>${number(each.version)}</b> `
        : html`<a key=${each.id} href=${`/article/${each.id}`}>${number(each.version)}</a> `))}
    </p>`}
  `;
}
