// The list of keys, shown by `?`.
import { Dialog } from './dialog.js';
import { html } from './html.js';
import { store, useStore } from './store.js';

export const keysShown = store(false);

const KEYS = [
  ['/', 'search'],
  ['← ↑ → ↓', 'from cell to cell of the table'],
  ['Enter', 'opens the cell, the link'],
  ['Esc', 'closes what is open'],
  ['[ ]', 'the table as of a day earlier, later'],
  ['j k', 'next, previous in a list'],
  ['c', 'cites all sentences of the open cell'],
  ['?', 'these keys'],
];

export function KeysDialog() {
  if (!useStore(keysShown)) return null;
  return html`<${Dialog} title="Keys" onClose=${() => keysShown.set(false)}>
    <dl class="keys">
      ${KEYS.map(
        ([keys, what]) => html`<div key=${keys}>
          <dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
          <dd>${what}</dd>
        </div>`,
      )}
    </dl>
  <//>`;
}
