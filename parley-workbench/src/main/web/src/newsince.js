// Since when something is new, in words and with a day to choose.
import { DayInput } from './dayinput.js';
import { dayAfter, dayText, isDay } from './days.js';
import { html } from './html.js';
import { go, withQuery } from './router.js';
import { lastVisit } from './visit.js';
import { count } from './words.js';

const WEEKS = 14;

/**
 * As the address says, else the last visit, else two weeks before the end: `{since, how, visit}`. A
 * visit that saw all there is counts as `seen`, and the last two weeks are shown again.
 */
export function sinceOf(query, now) {
  const visit = now && lastVisit(now.ledger);
  const asOf = query.get('as_of') ?? now?.last;
  if (isDay(query.get('since'))) return { since: query.get('since'), how: 'chosen', visit };
  if (visit && asOf && visit.last < asOf) return { since: visit.last, how: 'visit', visit };
  return { since: asOf ? dayAfter(asOf, -WEEKS) : null, how: visit && !query.has('as_of') ? 'seen' : 'weeks', visit };
}

/** What `sinceOf` found, told. */
export function sinceText({ since, how, visit }, now, asOf) {
  const more = visit ? now.articles - visit.articles : 0;
  const came = more > 0 ? `; ${count(more, 'article')} came in since` : '';
  if (how === 'visit') return `Since your last visit on ${dayText(visit.day)}, when the articles went to ${dayText(visit.last)}${came}.`;
  if (how === 'seen') return `Nothing of a later day since your last visit on ${dayText(visit.day)}${came}. Of the last two weeks:`;
  if (how === 'weeks') return asOf ? `Of the two weeks up to ${dayText(asOf)}.` : 'Of the last two weeks: this browser has not been here before.';
  return `After ${dayText(since)}, the day chosen.`;
}

export function SinceLine({ query, now, max = null }) {
  const found = sinceOf(query, now);
  return html`<div class="since quiet">
    <p>${sinceText(found, now, query.get('as_of'))}</p>
    <p class="since-day"><label>after <${DayInput} value=${found.since} max=${max ?? undefined} onDay=${(day) => isDay(day) && go(withQuery({ since: day }), { replace: true })} /></label>
      ${found.how === 'chosen' && html` <a href=${withQuery({ since: null })} data-replace>as at first</a>`}</p>
  </div>`;
}
