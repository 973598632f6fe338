// How a statement was read: by which rule of the machine, how sure it is, how its day is known.
import { howText, publishedText } from './days.js';
import { html } from './html.js';
import { listText } from './words.js';

/** What the reading rests on, one sentence each. */
function reasons({ rule, score, speaker, told_by: teller, said, day, conditions, article }) {
  const unnamed = !speaker || speaker.standing === 'outlet';
  const { text, how } = publishedText(article.published);
  return [
    ['Read by', html`a machine, by the rule <code>${rule}</code>; no person has confirmed it`],
    ['Score', `${score.toFixed(2)} of 1: the share of this rule’s readings that are right, measured or estimated`],
    ['Speaker', teller ? `${teller} tells it of the party: hollow in the table` : unnamed ? 'nobody is named: the outlet’s own words' : speaker.party ? `counted to ${speaker.party}` : 'of no known party'],
    conditions.length > 0 && ['Only', listText(conditions)],
    ['Day', said ? howText(said, 'said') : howText(day, 'by')],
    ['Article', [text, how].filter(Boolean).join(', ')],
  ].filter(Boolean);
}

export function Why({ statement }) {
  return html`<details class="why">
    <summary class="small" title="How this was read">Why</summary>
    <dl>${reasons(statement).map(([name, words]) => html`<div key=${name}><dt>${name}</dt><dd dir="auto">${words}</dd></div>`)}</dl>
  </details>`;
}
