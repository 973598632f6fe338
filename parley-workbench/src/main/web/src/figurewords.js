// What a number is of, in plain words.
import { html } from './html.js';
import { theName } from './words.js';

const KINDS = {
  killed: 'Killed',
  wounded: 'Wounded',
  missing: 'Missing',
  captured: 'Captured',
  surrendered: 'Surrendered',
  evacuated: 'Evacuated',
  displaced: 'Displaced within the country',
  fled: 'Fled abroad',
  'homeless-or-without-service': 'Homeless or cut off',
  troops: 'Troops',
  weapons: 'Weapons',
  'losses-equipment': 'Equipment lost',
  'aid-money': 'Aid, in money',
  'aid-asked': 'Aid asked for',
  share: 'Shares of a whole',
  other: 'Other counts of people',
};

export const kindChoices = Object.entries(KINDS);
export const kindText = (kind) => KINDS[kind] ?? kind;

const ODD = { person: 'people', child: 'children', woman: 'women', man: 'men', aircraft: 'aircraft', serviceman: 'servicemen', personnel: 'personnel' };

/** `soldier` as `soldiers`; names of people as they are named. */
function plural(noun) {
  if (ODD[noun]) return ODD[noun];
  if (/man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `soldiers of Ilmora in Vessen`; null where nothing of it is named. */
export function topicText({ noun, side, place }) {
  const what = noun ? plural(noun) : null;
  const parts = [what ?? (side || place ? 'unnamed' : null), side && `of ${theName(side)}`, place && `in ${theName(place)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** `4,300 soldiers of Ilmora: killed`. */
export function FigureName({ figure }) {
  return html`<b class="amount">${figure.best.words}</b> ${figure.best.counted && !figure.best.words.includes(figure.best.counted) ? figure.best.counted : ''} <span class="quiet">${kindText(figure.kind).toLowerCase()}${
    figure.side ? `, ${figure.side}` : ''}${figure.place ? `, ${figure.place}` : ''}</span>`;
}

const SHORT = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });
const PER_CENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** A value on an axis. */
export const amountText = (value, kind) => (kind === 'share' ? PER_CENT.format(value) : SHORT.format(value));
