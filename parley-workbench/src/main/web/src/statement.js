// One printing of a position in one article: its words, who said them, where they stand.
import { CiteButton } from './cite.js';
import { html } from './html.js';
import { Marked } from './marks.js';
import { href } from './router.js';
import { Stance } from './stance.js';
import { Published, SaidDay } from './time.js';
import { Why } from './why.js';
import { clamp, listText, standingText } from './words.js';

export const articleOf = (statement) => href(`/article/${statement.article.id}`, { claim: statement.claim });

/** The outlet's name as a link where it is known. */
export function OutletName({ article }) {
  const name = article.outlet ?? 'outlet unknown';
  return article.outlet_id
    ? html`<a class="outlet" href=${`/outlet/${encodeURIComponent(article.outlet_id)}`}>${name}</a>`
    : html`<span class="outlet">${name}</span>`;
}

export function Speaker({ statement }) {
  const { speaker } = statement;
  if (!speaker || speaker.standing === 'outlet') return html`<span class="speaker">in the outlet’s own words</span>`;
  const name = speaker.name ?? speaker.surface;
  const called = speaker.name && speaker.surface && speaker.surface !== speaker.name ? `called “${speaker.surface}”` : undefined;
  return html`<span class="speaker" title=${called}>${statement.own_words ? 'said by ' : 'by '}${speaker.actor
    ? html`<a href=${`/actor/${encodeURIComponent(speaker.actor)}`} dir="auto">${name}</a>`
    : html`<bdi>${name}</bdi>`}${standingText(speaker.standing) && !name.toLowerCase().includes(standingText(speaker.standing)) && html`, <b class="standing">${standingText(speaker.standing)}</b>`}</span>`;
}

/** The sentences with their marks, as a quotation. */
export function Words({ statement }) {
  return html`<blockquote class="words" dir="auto">
    ${statement.passages.map(
      (passage, i) => html`<p key=${passage.id} dir="auto">${i > 0 && ' … '}<${Marked} text=${passage.text} marks=${passage.marks} /></p>`,
    )}
  </blockquote>`;
}

/** What it is about and to whom, where the words say so. */
function About({ statement }) {
  const { object, addressee, told_by: teller } = statement;
  if (object.length + addressee.length === 0 && !teller) return null;
  return html`<p class="about quiet">
    ${object.length > 0 && html`<span>about ${listText(object)}</span>`}
    ${addressee.length > 0 && html`<span>${statement.stance === 'demand' ? 'asked of' : 'to'} ${listText(addressee)}</span>`}
    ${teller && html`<span>told by <b>${teller}</b></span>`}
  </p>`;
}

/** `lead` tells party, stance and issue too, where the place does not already say them. */
export function Statement({ statement, lead = false, near = null, names = {} }) {
  const { article } = statement;
  return html`<article class="statement" data-row>
    ${lead && html`<p class="lead">
      <b>${statement.party}</b> <${Stance} of=${statement.stance} hollow=${Boolean(statement.told_by)} />
      <span class="quiet"> · ${names[statement.issue] ?? statement.issue} · </span>
      <${SaidDay} day=${statement.said ?? statement.day} how=${statement.said ? 'said' : 'by'} near=${near} />
    </p>`}
    <p class="source"><${OutletName} article=${article} /> <${Published} article=${article} />${!article.current && html` <span class="tag">older version</span>`}</p>
    <${Words} statement=${statement} />
    <p class="by"><${Speaker} statement=${statement} /></p>
    <${About} statement=${statement} />
    <div class="acts">
      <a class="small" href=${articleOf(statement)} title=${article.title ?? undefined} aria-label=${`Open the article: ${clamp(article.title ?? article.ref, 90)}`}>Open</a>
      <${CiteButton} statement=${statement} />
      <a class="small" href=${`/claim/${statement.claim}`} title="The address of this claim, which never changes">Link</a>
      <${Why} statement=${statement} />
    </div>
  </article>`;
}
