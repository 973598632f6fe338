// A cell of the table: the stance now, in its own words, with who said it, when, and how well it is reported.
import { dayText } from './days.js';
import { Dots } from './dots.js';
import { html } from './html.js';
import { glyph, Stance, stanceWord } from './stance.js';
import { SaidDay } from './time.js';
import { clamp, conditionText, count, listText, number, reportsText, speakerText } from './words.js';

const CONTENT = 96;

/** Whose cell it is, for those who do not see its row and column. */
export const CellName = ({ party, issue }) => html`<span class="unseen">${party} on ${issue}: </span>`;

export function Cell({ cell, scale, compare }) {
  const { now } = cell;
  const { best } = now;
  const condition = conditionText(best.conditions);
  const more = cell.groups - 1;
  const { near } = scale;
  return html`
    ${compare && html`<${Change} cell=${cell} />`}
    <span class="line">
      ${cell.mixed
        ? html`<span class="mixed"><b>mixed</b>${' '}<${Stance} of=${now.stance} hollow=${now.hollow} />${cell.against.map(
            (group) => html` <${Stance} key=${group.id} of=${group.stance} hollow=${group.hollow} />`,
          )}</span>`
        : html`<${Stance} of=${now.stance} hollow=${now.hollow} />`}
      <${SaidDay} day=${now.day} how=${now.day_how} near=${near} />
    </span>
    ${cell.moved && html`<${Moved} moved=${cell.moved} near=${near} />`}
    <q class="content" dir="auto" title=${best.content}>${clamp(best.content, CONTENT)}</q>
    ${best.addressee.length > 0 && html`<span class="whom">${now.stance === 'demand' ? 'of' : 'to'} <bdi>${clamp(listText(best.addressee), 48)}</bdi></span>`}
    ${condition && html`<span class="if" dir="auto" title=${condition}>${clamp(condition, 64)}</span>`}
    <span class="who">
      ${now.hollow ? html`<b>says ${clamp(listText(now.told_by), 40)}</b> · ` : ''}<bdi>${clamp(speakerText(best), 56)}</bdi>
    </span>
    ${now.hollow && html`<span class="itself">itself: ${
      cell.own
        ? html`<${Stance} of=${cell.own.stance} /> <${SaidDay} day=${cell.own.day} how=${cell.own.day_how} near=${near} />`
        : 'not reported'
    }</span>`}
    <${Dots} dots=${cell.dots} first=${scale.first} last=${scale.last} at=${compare} />
    <span class="counts"><span class="more-n">${reportsText(now)}</span>${more > 0 && html`<span class="more-n" title=${`${count(more, 'more position')} of this party on this issue`}>${number(more)} more</span>`}</span>
  `;
}

function Moved({ moved, near }) {
  const words = `moved from ${stanceWord(moved.from)} to ${stanceWord(moved.to)}`;
  return html`<span class="moved" title=${`${words}, ${dayText(moved.day)}`}
    ><span class="unseen">${words}</span><span aria-hidden="true">moved <span class=${`s-${moved.from}`}>${glyph(moved.from)}</span>→<span
        class=${`s-${moved.to}`}>${glyph(moved.to)}</span></span> <time datetime=${moved.day}>${dayText(moved.day, near)}</time></span
  >`;
}

/** With two days compared: what was, where it is no longer so. */
function Change({ cell }) {
  if (cell.change === 'new') return html`<span class="change">new: was not reported</span>`;
  if (!cell.then || cell.change === 'same' || !cell.change) return null;
  const was = cell.then;
  return html`<span class="change" title=${was.best.content}>was <${Stance} of=${was.stance} hollow=${was.hollow} /> “${clamp(was.best.content, 44)}” → now:</span>`;
}

export function NotReported({ coverage }) {
  return html`<span class="none">not reported</span>
    <span class="counts">in ${count(coverage.articles, 'article')} of ${count(coverage.outlets, 'outlet')}</span>`;
}
