// Acts in plain words: who does what to whom, and whether it was done.
import { html } from './html.js';
import { theName } from './words.js';

/** By type: the verb of one and of several, the word before to whom, and the verb where nobody is named to whom. */
const VERBS = {
  agree: ['agrees', 'agree', 'with', 'agrees to something', 'agree on something'],
  consult: ['talks', 'talk', 'with', 'holds talks', 'hold talks'],
  support: ['supports', 'support', '', 'gives support', 'give support'],
  concede: ['gives way', 'give way', 'to', 'gives way', 'give way'],
  cooperate: ['works together', 'work together', 'with', 'cooperates', 'work together'],
  aid: ['gives aid', 'give aid', 'to', 'gives aid', 'give aid'],
  retreat: ['steps back', 'step back', 'towards', 'steps back', 'step back'],
  request: ['asks something', 'ask something', 'of', 'demands something', 'demand something'],
  accuse: ['accuses', 'accuse', '', 'brings an accusation', 'bring an accusation'],
  reject: ['turns down', 'turn down', '', 'refuses', 'refuse'],
  threaten: ['threatens', 'threaten', '', 'makes a threat', 'make a threat'],
  protest: ['protests', 'protest', 'against', 'protests', 'protest'],
  sanction: ['takes measures', 'take measures', 'against', 'takes measures', 'take measures'],
  mobilize: ['moves forces', 'move forces', 'towards', 'moves forces', 'move forces'],
  coerce: ['uses its power', 'use their power', 'against', 'uses its power', 'use their power'],
  assault: ['attacks', 'attack', '', 'attacks', 'attack'],
};

export const typeChoices = Object.entries(VERBS).map(([id, forms]) => [id, forms[3]]);
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

function verbOf({ type, actors, recipients }) {
  const many = actors.length > 1 ? 1 : 0;
  const forms = VERBS[type];
  return recipients.length === 0 ? forms[3 + many] : [forms[many], forms[2]].filter(Boolean).join(' ');
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const Names = ({ names, first = false }) => names.map((name, i) => html`${i > 0 && (i === names.length - 1 ? ' and ' : ', ')}<b><bdi>${first && i === 0 ? capital(theName(name)) : theName(name)}</bdi></b>`);

/** The same with names set off, and behind it what else is told: planned, by which means, where. */
export function ActLine({ act }) {
  const { actors, recipients, modality, mode, place } = act;
  return html`<span class="act-line">${actors.length > 0 ? html`<${Names} names=${actors} first />` : 'Somebody'} <span class=${`q-${act.quad}`}>${verbOf(act)}</span>${recipients.length > 0 && html` <${Names} names=${recipients} />`}
    ${MODALITY[modality] && html` <span class="tag">${MODALITY[modality]}</span>`}
    <span class="quiet">${[mode && plain(mode), place && `in ${theName(place)}`].filter(Boolean).map((each) => ` · ${each}`).join('')}</span></span>`;
}
