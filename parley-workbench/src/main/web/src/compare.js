// A second day: cells that differ from it are marked, with what was.
import { DayInput } from './dayinput.js';
import { dayAfter, dayText, isDay } from './days.js';
import { html } from './html.js';
import { Menu } from './menu.js';
import { go, withQuery } from './router.js';

export function Compare({ query, last }) {
  const compare = query.get('compare');
  const from = query.get('as_of') ?? last;
  const set = (day) => go(withQuery({ compare: day }));
  if (!from && !compare) return null;
  const near = from
    ? [
        ['a week before', dayAfter(from, -7)],
        ['two weeks before', dayAfter(from, -14)],
        ['a month before', dayAfter(from, -30)],
      ]
    : [];
  return html`<${Menu} label=${compare ? `Compared with ${dayText(compare)}` : 'Compare'} on=${Boolean(compare)}>
    <label class="line">with the day <${DayInput} value=${compare} max=${from ?? undefined} onDay=${(day) => isDay(day) && set(day)} /></label>
    ${near.map(([name, day]) => html`<a key=${name} href=${withQuery({ compare: day })}>${name}<span class="quiet"> · ${dayText(day)}</span></a>`)}
    ${compare && html`<a href=${withQuery({ compare: null })}>do not compare</a>`}
  <//>`;
}
