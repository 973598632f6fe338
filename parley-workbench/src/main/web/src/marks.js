// Words of a passage with what they are: the evidence, in it the content, conditions, the speaker.
import { html } from './html.js';

/** Cuts `[0, length)` at the edges of marks: pieces `{start, end, kinds}` in order, that fill it. */
export function pieces(length, marks) {
  const inside = marks
    .map(([start, end, kind]) => [Math.max(0, start), Math.min(length, end), kind])
    .filter(([start, end]) => start < end);
  const edges = new Set([0, length]);
  for (const [start, end] of inside) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1];
    const kinds = new Set(inside.filter((mark) => mark[0] <= start && mark[1] >= end).map((mark) => mark[2]));
    return { start, end, kinds };
  });
}

const BESIDE = new Set(['speaker', 'cue', 'actor', 'recipient', 'counted']);

/** A passage's words; marks without a kind are hits of a search. */
export function Marked({ text, marks }) {
  return pieces(text.length, marks).map(({ start, end, kinds }) => {
    const words = text.slice(start, end);
    if (kinds.size === 0) return words;
    const names = [...kinds].map((kind) => `m-${kind ?? 'hit'}`).join(' ');
    // Only what is said is a <mark>; the speaker's name beside it and the word that introduces it are not.
    return [...kinds].every((kind) => BESIDE.has(kind))
      ? html`<span class=${names}>${words}</span>`
      : html`<mark class=${names}>${words}</mark>`;
  });
}

export function MarksLegend() {
  return html`<p class="legend quiet">
    <span><mark class="m-evidence">the words it rests on</mark></span>
    <span><mark class="m-evidence m-content">what is wanted</mark></span>
    <span><mark class="m-condition">a condition</mark></span>
    <span><span class="m-speaker">the speaker</span></span>
    <span><span class="m-cue">the word it was read by</span></span>
  </p>`;
}
