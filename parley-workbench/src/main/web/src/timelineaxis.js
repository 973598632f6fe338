// How many acts and positions each day has: bars that choose the days. Days can be typed in the filters too.
import { dayAfter, dayNumber, dayText } from './days.js';
import { html } from './html.js';
import { go, withQuery } from './router.js';
import { count } from './words.js';

const BARS = 140;
const HEIGHT = 56;

/** Days gathered to at most so many bars of equal length. */
function bars(days) {
  const first = dayNumber(days[0].day);
  const span = dayNumber(days.at(-1).day) - first + 1;
  const length = Math.max(1, Math.ceil(span / BARS));
  const all = new Map();
  for (const { day, acts, positions } of days) {
    const at = Math.floor((dayNumber(day) - first) / length);
    const bar = all.get(at) ?? { at, from: dayAfter(days[0].day, at * length), to: dayAfter(days[0].day, (at + 1) * length - 1), acts: 0, positions: 0 };
    bar.acts += acts;
    bar.positions += positions;
    all.set(at, bar);
  }
  return { list: [...all.values()], n: Math.ceil(span / length), length };
}

export function DayAxis({ days, query }) {
  if (days.length < 2) return null;
  const { list, n, length } = bars(days);
  const most = Math.max(...list.map((bar) => bar.acts + bar.positions));
  const width = 100 / n;
  const scale = (k) => (HEIGHT * k) / most;
  const chosen = query.get('from') || query.get('to');
  return html`<figure class="axis">
    <svg viewBox=${`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      ${list.map((bar) => {
        const x = bar.at * width;
        const acts = scale(bar.acts);
        const positions = scale(bar.positions);
        return html`<g key=${bar.from} onClick=${() => go(withQuery({ from: bar.from, to: bar.to }))}>
          <title>${bar.from === bar.to ? dayText(bar.from) : `${dayText(bar.from)} to ${dayText(bar.to)}`}: ${count(bar.acts, 'act')}, ${count(bar.positions, 'position')}</title>
          <rect class="hit" x=${x} y="0" width=${width} height=${HEIGHT} />
          <rect class="done" x=${x} y=${HEIGHT - acts} width=${width * 0.86} height=${acts} />
          <rect class="moves" x=${x} y=${HEIGHT - acts - positions} width=${width * 0.86} height=${positions} />
        </g>`;
      })}
    </svg>
    <figcaption class="quiet"><span>${dayText(days[0].day)}</span>
      <span><i class="key done"></i> acts <i class="key moves"></i> positions${length > 1 ? `, ${length === 7 ? 'a week' : `${length} days`} a bar` : ', a day a bar'}${chosen ? html` · <a href=${withQuery({ from: null, to: null })}>all days</a>` : ''}</span>
      <span>${dayText(days.at(-1).day)}</span></figcaption>
  </figure>`;
}
