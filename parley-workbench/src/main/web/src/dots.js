// When a party's positions on an issue were taken: a dot each day on a line of time.
import { dayNumber, dayText } from './days.js';
import { html } from './html.js';
import { stanceWord } from './stance.js';
import { count } from './words.js';

/** Where a day lies between two, in per cent, with room for a dot at both ends. */
function place(day, first, last) {
  const from = dayNumber(first);
  const width = Math.max(1, dayNumber(last) - from);
  return 3 + (94 * Math.min(width, Math.max(0, dayNumber(day) - from))) / width;
}

const round = (n) => Math.round(n * 100) / 100;

export function Dots({ dots, first, last, at = null }) {
  const dated = dots.filter((dot) => dot.day);
  if (dated.length === 0 || !first || !last) return null;
  const name = `${count(dated.length, 'day')} with a position, ${dayText(dated[0].day)} to ${dayText(dated.at(-1).day)}`;
  return html`<svg class="dots" role="img" aria-label=${name} height="10">
    <line x1="0" x2="100%" y1="5" y2="5" />
    ${at && html`<line class="at" x1=${`${round(place(at, first, last))}%`} x2=${`${round(place(at, first, last))}%`} y1="0" y2="10" />`}
    ${dated.map((dot) => html`<circle key=${dot.day + dot.stance + dot.hollow} class=${`dot s-${dot.stance} ${dot.hollow ? 'hollow' : ''}`}
      cx=${`${round(place(dot.day, first, last))}%`} cy="5" r=${dot.groups > 2 ? 3.8 : 3}>
      <title>${stanceWord(dot.stance)}, ${dayText(dot.day)}</title>
    </circle>`)}
  </svg>`;
}
