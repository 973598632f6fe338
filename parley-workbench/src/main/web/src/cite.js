// How to cite a claim: outlet, title, date, address, place and words, in four forms.
import { useState } from 'preact/hooks';
import { useAnswer } from './api.js';
import { Dialog } from './dialog.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { href } from './router.js';
import { say } from './spoken.js';
import { store, useStore } from './store.js';

const cited = store(null);

export function CiteButton({ statement }) {
  return html`<button type="button" class="small" aria-haspopup="dialog"
    onClick=${() => cited.set({ claim: statement.claim, article: statement.article.id })}>Cite</button>`;
}

const FORMS = [
  ['Text', (cite) => cite.text],
  ['Markdown', (cite) => cite.markdown],
  ['BibTeX', (cite) => cite.bibtex],
  ['CSL-JSON', (cite) => JSON.stringify(cite.csl, null, 2)],
];

export function CiteDialog() {
  const what = useStore(cited);
  return what && html`<${Citation} key=${what.claim} ...${what} />`;
}

function Citation({ claim, article }) {
  const { data, fault, retry } = useAnswer(href(`/api/cite/${encodeURIComponent(claim)}`, { article }));
  return html`<${Dialog} title="Cite" onClose=${() => cited.set(null)}>
    <${FaultLine} fault=${fault} retry=${retry} />
    ${!data && !fault && html`<${Wait} />`}
    ${data && FORMS.map(([name, form]) => html`<${Form} key=${name} name=${name} text=${form(data)} />`)}
    <p class="quiet">The claim’s own address: <a href=${`/claim/${claim}`} onClick=${() => cited.set(null)}>/claim/${claim}</a></p>
  <//>`;
}

function Form({ name, text }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await copyText(text);
    setDone(true);
    say(`${name} copied`);
  };
  return html`<section class="cite">
    <header><h3>${name}</h3><button type="button" class="small" onClick=${copy}>${done ? 'Copied' : 'Copy'}</button></header>
    <pre dir="auto" tabindex="0" aria-label=${name}>${text}</pre>
  </section>`;
}

/** By the clipboard's own call; where the browser refuses it, by a selection. */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
