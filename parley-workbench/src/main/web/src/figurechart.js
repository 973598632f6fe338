// The numbers of one topic over their days: a dot each, never joined, as they are of several reporters.
import { dayNumber, dayText } from './days.js';
import { amountText } from './figurewords.js';
import { html } from './html.js';

const WIDTH = 600;
const HEIGHT = 96;
const LEFT = 58;
const round = (n) => Math.round(n * 10) / 10;

export function FigureChart({ topic }) {
  const points = topic.points.filter(({ day }) => day);
  const days = new Set(points.map(({ day }) => day));
  if (days.size < 3 || points.length < 4) return null;
  const first = dayNumber(points[0].day);
  const span = Math.max(1, dayNumber(points.at(-1).day) - first);
  const values = points.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null && value > 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Numbers of quite other sizes are told apart by powers of ten.
  const powers = most / least > 50;
  const height = (value) => (powers ? Math.log(value / least) / Math.log(most / least) : value / most);
  const y = (value) => round(HEIGHT - 8 - (HEIGHT - 30) * (value > 0 ? height(value) : 0));
  const x = (day) => round(LEFT + 8 + ((WIDTH - LEFT - 16) * (dayNumber(day) - first)) / span);
  const name = `${points.length} numbers from ${dayText(points[0].day)} to ${dayText(points.at(-1).day)}, between ${amountText(least, topic.kind)} and ${amountText(most, topic.kind)}`;
  return html`<svg class="figure-chart" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${name}>
    <line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(most)} y2=${y(most)} /><text x=${LEFT - 6} y=${y(most) + 4} text-anchor="end">${amountText(most, topic.kind)}</text>
    <line class="grid" x1=${LEFT} x2=${WIDTH} y1=${HEIGHT - 8} y2=${HEIGHT - 8} /><text x=${LEFT - 6} y=${HEIGHT - 4} text-anchor="end">${powers ? amountText(least, topic.kind) : '0'}</text>
    ${powers && html`<text x=${WIDTH} y="11" text-anchor="end">each power of ten takes the same room</text>`}
    ${points.map(({ day, low, high, predicted }, i) => {
      const open = low === null || high === null;
      const at = low ?? high;
      return html`<g key=${i}>
        ${(open || low !== high) && html`<line class="range" x1=${x(day)} x2=${x(day)} y1=${y(at)} y2=${open ? y(at) + (high === null ? -9 : 9) : y(high)} />`}
        <circle class=${predicted ? 'hollow' : ''} cx=${x(day)} cy=${y(at)} r="3"><title>${amountText(at, topic.kind)}, ${dayText(day)}</title></circle>
      </g>`;
    })}
  </svg>`;
}
