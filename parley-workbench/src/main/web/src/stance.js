// A stance is a glyph, a word and a colour together; hollow where only another party says so.
import { html } from './html.js';

const STANCES = {
  demand: ['▲', '△', 'demands'],
  offer: ['◆', '◇', 'offers'],
  accept: ['●', '○', 'accepts'],
  reject: ['✕', '⊗', 'rejects'],
  support: ['✚', '⊕', 'supports'],
};

export const STANCE_IDS = Object.keys(STANCES);
export const glyph = (stance, hollow = false) => STANCES[stance]?.[hollow ? 1 : 0] ?? '·';
export const stanceWord = (stance) => STANCES[stance]?.[2] ?? stance;

export function Stance({ of, hollow = false, bare = false }) {
  return html`<span class=${`stance s-${of}`}
    ><span class="glyph" aria-hidden="true">${glyph(of, hollow)}</span>${bare
      ? html`<span class="unseen">${stanceWord(of)}</span>`
      : html`${' '}${stanceWord(of)}`}</span
  >`;
}

/** What the glyphs mean, below the table. */
export function Legend() {
  return html`<p class="legend quiet">
    ${STANCE_IDS.map((id) => html`<span key=${id}><${Stance} of=${id} /></span>`)}
    <span>${STANCE_IDS.map((id) => html`<span class=${`s-${id}`}>${glyph(id, true)} </span>`)}hollow: only another party says so</span>
    <span><b>by</b> 8 May: the article’s day, not one that was said</span>
    <span><b>independent</b>: copies of the same words count once</span>
  </p>`;
}
