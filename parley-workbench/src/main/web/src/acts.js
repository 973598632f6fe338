// Acts in plain words: who does what to whom, and whether it was done.
import { html } from './html.js';
import { theName } from './words.js';

const TYPE_TEXT = {
  agree: 'agreeing',
  consult: 'meeting, talking',
  support: 'backing',
  concede: 'giving way in words',
  cooperate: 'working together',
  aid: 'helping',
  retreat: 'giving way in deeds',
  request: 'demanding',
  accuse: 'accusing',
  reject: 'refusing',
  threaten: 'threatening',
  protest: 'protesting',
  sanction: 'cutting ties, punishing',
  mobilize: 'moving forces',
  coerce: 'putting pressure on',
  assault: 'attacking',
};

export const typeChoices = Object.entries(TYPE_TEXT);
export const quadChoices = [
  ['1', 'cooperation in words'],
  ['2', 'cooperation in deeds'],
  ['3', 'conflict in words'],
  ['4', 'conflict in deeds'],
];
export const MODALITY = {
  future: 'planned',
  negated: 'not done',
  hypothetical: 'hypothetical',
  historical: 'long before',
};
export const modalityChoices = [['actual', 'done'], ...Object.entries(MODALITY)];

/** `heavy-weapons` as `heavy weapons`. */
export const plain = (term) => term.replace(/[-_]/g, ' ');

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const Names = ({ names, first = false }) => names.map((name, i) => html`${i > 0 && (i === names.length - 1 ? ' and ' : ', ')}<b><bdi>${first && i === 0 ? capital(theName(name)) : theName(name)}</bdi></b>`);

/** The same with names set off, and behind it what else is told: planned, by which means, where. */
export function ActLine({ act }) {
  const { type, actors, recipients, modality, verb, mode, place } = act;
  return html`<span class="act-line">${actors.length > 0 ? html`<${Names} names=${actors} first />` : 'Somebody'} <span class=${`q-${act.quad}`}>${verb}</span>${recipients.length > 0 && html` <${Names} names=${recipients} />`}
    ${MODALITY[modality] && html` <span class="tag">${MODALITY[modality]}</span>`}
    <span class="quiet">${[type === 'assault' && mode && mode !== 'abduct' && plain(mode), place && `in ${theName(place)}`].filter(Boolean).map((each) => ` · ${each}`).join('')}</span></span>`;
}
