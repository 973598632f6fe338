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

const csl = (items) => JSON.stringify(items, null, 2);

/** `one` of a citation, `all` of several. */
export const FORMS = [
  { name: 'Text', one: ({ text }) => text, all: (cites) => cites.map(({ text }) => text).join('\n\n') },
  { name: 'Markdown', one: ({ markdown }) => markdown, all: (cites) => cites.map(({ markdown }) => markdown).join('\n\n') },
  { name: 'BibTeX', one: ({ bibtex }) => bibtex, all: (cites) => cites.map(({ bibtex }) => bibtex).join('\n\n') },
  { name: 'CSL-JSON', one: (cite) => csl(cite.csl), all: (cites) => csl(cites.flatMap((cite) => cite.csl)) },
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
    ${data && FORMS.map(({ name, one }) => html`<${Form} key=${name} name=${name} text=${one(data)} />`)}
    <p class="quiet">The claim’s own address: <a href=${`/claim/${claim}`} onClick=${() => cited.set(null)}>/claim/${claim}</a></p>
  <//>`;
}

function Form({ name, text }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    if (!(await copyText(text))) return;
    setDone(true);
    say(`${name} copied`);
  };
  return html`<section class="cite">
    <header><h3>${name}</h3><button type="button" class="small" onClick=${copy}>${done ? 'Copied' : 'Copy'}</button></header>
    <pre dir="auto" tabindex="0" aria-label=${name}>${text}</pre>
  </section>`;
}

/** By the clipboard's own call; where the browser refuses it, by a selection. True where one of them did it. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
