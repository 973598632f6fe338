// All sentences of an open cell cited at once, in the form that is chosen, and copied.
import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.js';
import { copyText, FORMS } from './cite.js';
import { Dialog } from './dialog.js';
import { html } from './html.js';
import { FaultLine } from './notice.js';
import { href } from './router.js';
import { say } from './spoken.js';
import { store, useStore } from './store.js';
import { count, number } from './words.js';

const KEY = 'parley.cite';
const AT_ONCE = 6;

const cited = store(null);

/** Opens the box; `of` says what the sentences are those of, `part` which of more they are, where there are more. */
export const citeAll = (statements, of, part) => cited.set({ statements, of, part });

export function CiteAllDialog() {
  const what = useStore(cited);
  return what && html`<${Citations} ...${what} />`;
}

function chosenForm() {
  try {
    return FORMS.find(({ name }) => name === localStorage.getItem(KEY)) ?? FORMS[0];
  } catch {
    return FORMS[0];
  }
}

/** The citations in the order of the statements, a few asked at once; `met` is told how far it is. */
async function citations(statements, signal, met) {
  const all = new Array(statements.length);
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < statements.length) {
      const at = next++;
      const { claim, article } = statements[at];
      all[at] = await ask(href(`/api/cite/${encodeURIComponent(claim)}`, { article: article.id }), { signal });
      met(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return all;
}

function Citations({ statements, of, part }) {
  const [form, choose] = useState(chosenForm);
  const [all, set] = useState(null);
  const [done, met] = useState(0);
  const [fault, fail] = useState(null);
  const [round, again] = useState(0);
  const [copied, setCopied] = useState(null);
  useEffect(() => {
    const stop = new AbortController();
    fail(null);
    citations(statements, stop.signal, met).then(set, (problem) => {
      stop.abort();
      if (problem.name !== 'AbortError') fail(problem);
    });
    return () => stop.abort();
  }, [round]);
  const text = all && form.all(all);
  const copy = async () => {
    if (!(await copyText(text))) return;
    setCopied(form.name);
    say(`${count(all.length, 'citation')} copied as ${form.name}`);
  };
  // At once, in the form chosen; where the browser refuses it there is the button.
  useEffect(() => {
    if (text) copy();
  }, [text]);
  const pick = (chosen) => {
    choose(chosen);
    try {
      localStorage.setItem(KEY, chosen.name);
    } catch {
      // Without storage the choice lasts as long as the box.
    }
  };
  return html`<${Dialog} title=${`Cite all: ${of}`} onClose=${() => cited.set(null)}>
    <fieldset class="forms"><legend class="unseen">Form</legend>
      ${FORMS.map((each) => html`<label key=${each.name}><input type="radio" name="form" checked=${form === each} onChange=${() => pick(each)} /> ${each.name}</label>`)}
    </fieldset>
    <${FaultLine} fault=${fault} retry=${() => again(round + 1)} />
    ${!all && !fault && html`<p class="wait quiet" aria-busy="true">${number(done)} of ${count(statements.length, 'sentence')} …</p>`}
    ${all && html`<section class="cite">
      <header><p>${count(all.length, 'sentence')}${part}${copied === form.name ? ', copied.' : '.'}</p>
        <button type="button" class="small" onClick=${copy}>${copied === form.name ? 'Copied' : 'Copy'}</button></header>
      <pre class="cite-all" dir="auto" tabindex="0" aria-label=${`All citations, ${form.name}`}>${text}</pre>
    </section>`}
  <//>`;
}
