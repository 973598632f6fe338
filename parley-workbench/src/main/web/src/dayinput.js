// A field for a day that reads in words, `23 May 2022`, until it is typed in: a browser's own field
// shows the month and the day in the order of its language.
import { dayText, isDay } from './days.js';
import { html } from './html.js';

export function DayInput({ value, label = null, onDay, ...rest }) {
  return html`<span class=${`dayinput ${isDay(value) ? 'told' : ''}`}>
    <input type="date" value=${value ?? ''} aria-label=${label ?? undefined} ...${rest}
      onChange=${(event) => onDay(event.currentTarget.value)} />
    <span aria-hidden="true">${dayText(value)}</span>
  </span>`;
}
