// The day the table is laid for: a slider over the days that have positions, a date, and the keys [ and ].
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from './api.js';
import { DayInput } from './dayinput.js';
import { dayNumber, dayText, isDay } from './days.js';
import { html } from './html.js';
import { onKey } from './keyboard.js';
import { go, withQuery } from './router.js';
import { say } from './spoken.js';
import { count } from './words.js';

const NONE = [];

/** The place of the last day that is not after `day`; the end where `day` is null. */
function placeOf(days, day) {
  if (!day) return days.length - 1;
  let at = 0;
  for (let i = 0; i < days.length; i++) if (days[i].day <= day) at = i;
  return at;
}

const ONE_GESTURE = 1500;
/** How long the slider rests before the table is asked for its day. */
const REST = 140;

export function AsOf({ query }) {
  const { data } = useAnswer('/api/days');
  const days = data?.items ?? NONE;
  const asOf = query.get('as_of');
  // While it is moved the slider shows a day of its own; the address, and with it the table, follows at rest.
  const [moving, move] = useState(null);
  const at = moving ?? placeOf(days, asOf);
  const gesture = useRef(-Infinity);
  const rest = useRef(0);
  const choose = (day) => {
    clearTimeout(rest.current);
    move(null);
    const latest = !day || (days.length > 0 && day === days.at(-1).day);
    // One drag is one step of the history, however many days it passes.
    const now = performance.now();
    go(withQuery({ as_of: latest ? null : day }), { replace: now - gesture.current < ONE_GESTURE });
    gesture.current = now;
    if (day) say(`as of ${dayText(day)}`);
  };
  const slide = (to) => {
    clearTimeout(rest.current);
    move(to);
    rest.current = setTimeout(() => choose(days[to].day), REST);
  };
  useEffect(() => () => clearTimeout(rest.current), []);
  const step = useRef(null);
  step.current = (by) => {
    const next = Math.min(days.length - 1, Math.max(0, at + by));
    if (days[next] && next !== at) slide(next);
    return true;
  };
  useEffect(() => onKey((event) => (event.key === '[' ? step.current(-1) : event.key === ']' ? step.current(1) : false)), []);
  if (data && days.length === 0 && !asOf) return html`<p class="quiet">No position has a day: the table is that of all articles.</p>`;
  const day = moving === null ? (asOf ?? days.at(-1)?.day ?? '') : days[moving].day;
  return html`<div class="asof">
    <label for="asof">As of</label>
    <div class="slide">
      <${Density} days=${days} until=${at} />
      <input id="asof" type="range" min="0" max=${Math.max(0, days.length - 1)} step="1" value=${at} disabled=${days.length === 0}
        aria-valuetext=${day ? dayText(day) : 'no day'} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
        onInput=${(event) => slide(event.currentTarget.valueAsNumber)} />
    </div>
    <${DayInput} label="As of, a day" value=${isDay(day) ? day : ''} min=${days[0]?.day} max=${days.at(-1)?.day} onDay=${(chosen) => isDay(chosen) && choose(chosen)} />
    <button type="button" class="small latest" disabled=${!asOf} onClick=${() => choose(null)}>Latest</button>
  </div>`;
}

/** How many statements each day has, above the slider. The slider goes by days that have any, so do the bars. */
function Density({ days, until }) {
  if (days.length < 2) return null;
  const most = Math.max(...days.map((each) => each.statements));
  const width = 100 / days.length;
  const bars = (from, to) =>
    days
      .slice(from, to)
      .map(({ statements }, i) => {
        const height = 1 + 15 * Math.sqrt(statements / most);
        const x = ((from + i) * width).toFixed(2);
        return `M${x} 16V${(16 - height).toFixed(1)}h${(width * 0.7).toFixed(2)}V16z`;
      })
      .join('');
  const span = dayNumber(days.at(-1).day) - dayNumber(days[0].day) + 1;
  return html`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
    <title>${count(days.length, 'day')} with positions in ${count(span, 'day')}</title>
    <path class="before" d=${bars(0, until + 1)} /><path class="after" d=${bars(until + 1, days.length)} />
  </svg>`;
}
