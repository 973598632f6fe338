// The day of a position or an article, with how it is known.
import { dayText, howText, publishedText } from './days.js';
import { html } from './html.js';

/** `8 May` as said, `by 8 May` as the article's day, `no day`. */
export function SaidDay({ day, how, near = null }) {
  if (!day) return html`<span class="day" title=${howText(null)}>no day</span>`;
  return html`<time class="day" datetime=${day} title=${howText(day, how)}
    >${how === 'said' ? '' : 'by '}${dayText(day, near)}</time
  >`;
}

/** The day of an article. */
export function Published({ article }) {
  const { text, how } = publishedText(article.published);
  return html`<time class="day" datetime=${article.day ?? undefined} title=${how}>${text}</time>`;
}
