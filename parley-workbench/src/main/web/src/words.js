// Numbers and words for people.
const NUMBER = new Intl.NumberFormat('en-GB');

export const number = (n) => NUMBER.format(n);

/** `1 report`, `2 reports`. */
export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

/** The first words of a text within a length, never cut inside a word. */
export function clamp(text, length) {
  const flat = (text ?? '').replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const space = flat.lastIndexOf(' ', length);
  // A script without spaces is cut between characters, not inside one.
  const cut = space > length / 3 ? flat.slice(0, space) : Array.from(flat).slice(0, length).join('');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}\u00a0…`;
}

/** `2 reports, 1 independent`; reports are copies and all, independent ones are counted once. */
export function reportsText(group) {
  if (group.reports === 1) return '1 report';
  return `${count(group.reports, 'report')}, ${number(group.independent)} independent`;
}

const STANDING = {
  head: 'leader',
  outlet: 'outlet’s words',
  unnamed: 'unnamed source',
};

/** What the speaker is: `minister`, `leader`, `unnamed source`. */
export const standingText = (standing) => STANDING[standing] ?? standing ?? '';

/** Who said it, with standing: `Pavo Dovrenik, minister`. */
export function speakerText(statement) {
  const { speaker } = statement;
  if (!speaker || speaker.standing === 'outlet') return 'outlet’s words';
  const name = speaker.name ?? speaker.surface;
  const standing = standingText(speaker.standing);
  return standing && !name.toLowerCase().includes(standing) ? `${name}, ${standing}` : name;
}

/** A list in a sentence: `Torvia, Ilmora and Veldania`. */
export function listText(words) {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The condition as it is read: opens with the article’s own `if`, `until`, `once`. */
export const conditionText = (conditions) => conditions.map((each) => each.replace(/\s+/g, ' ').trim()).join('; ');

const WITH_THE = /^(United|European|International|Organisation|African|Holy) |(Republic|Emirates|Netherlands|Philippines|Bahamas|Maldives)$/;

/** A country or body within a sentence: `the United Nations`. */
export const theName = (name) => (WITH_THE.test(name) ? `the ${name}` : name);

/** Titles that say whose other side somebody is, not of what. */
const BESIDE = /counterpart|ally|rival|opponent|critic$/;

/** What somebody is, and of what: `president of Ilmora`, `spokesperson`. */
export const roleText = (title, side) => (side ? (BESIDE.test(title) ? `${title} (${side})` : `${title} of ${theName(side)}`) : title);

const BODIES = { JRN: 'news outlet', IGO: 'organisation of states', UNO: 'organisation of states', NGO: 'non-governmental organisation', REB: 'armed group', JUD: 'court' };

/** What an actor is that is no person. */
export const bodyText = ({ kind, country }) => (kind === 'organisation' ? (BODIES[country] ?? kind) : kind);
