// How something was read: by which rule of the machine, what that rule reads, by which words, how sure it is.
import { howText, publishedText } from './days.js';
import { html } from './html.js';
import { listText } from './words.js';

/** The rule's name, its line, and the words of the text that it went by. */
export function ruleReasons({ rule, rule_says: says, score }, words) {
  return [
    ['Read by', html`a machine, by the rule <code>${rule}</code>; no person has confirmed it`],
    says && ['The rule', says],
    words && ['Its words', html`<b>“${words}”</b>`],
    ['Score', `${score.toFixed(2)} of 1: the share of this rule’s readings that are right, measured or estimated`],
  ].filter(Boolean);
}

/** The words of a passage that are marked as the cue. */
export function cueOf(passages) {
  for (const { text, marks } of passages) {
    const mark = marks.find((each) => each[2] === 'cue');
    if (mark) return text.slice(mark[0], mark[1]);
  }
  return null;
}

/** What the reading rests on, one sentence each. */
function reasons(statement) {
  const { speaker, told_by: teller, said, day, conditions, article, passages } = statement;
  const unnamed = !speaker || speaker.standing === 'outlet';
  const { text, how } = publishedText(article.published);
  return [
    ...ruleReasons(statement, cueOf(passages)),
    ['Speaker', teller ? `${teller} tells it of the party: hollow in the table` : unnamed ? 'nobody is named: the outlet’s own words' : speaker.party ? `counted to ${speaker.party}` : 'of no known party'],
    conditions.length > 0 && ['Only', listText(conditions)],
    ['Day', said ? howText(said, 'said') : howText(day, 'by')],
    ['Article', [text, how].filter(Boolean).join(', ')],
  ].filter(Boolean);
}

export const Reasons = ({ rows }) => html`<dl>${rows.map(([name, words]) => html`<div key=${name}><dt>${name}</dt><dd dir="auto">${words}</dd></div>`)}</dl>`;

export function Why({ statement, open = false }) {
  return html`<details class="why" open=${open}>
    <summary class="small" title="How this was read">Why</summary>
    <${Reasons} rows=${reasons(statement)} />
  </details>`;
}
