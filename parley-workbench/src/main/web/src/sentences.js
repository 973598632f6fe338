// The sentences of an act, a position or a figure, beside the list that it was opened from.
import { useEffect, useRef } from 'preact/hooks';
import { useAnswer } from './api.js';
import { ActLine, MODALITY } from './acts.js';
import { dayText, howText } from './days.js';
import { FigureName } from './figurewords.js';
import { Group } from './group.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { onKey } from './keyboard.js';
import { Marked } from './marks.js';
import { FaultLine, Wait } from './notice.js';
import { go, href, route, withQuery } from './router.js';
import { OutletName } from './statement.js';
import { Published } from './time.js';
import { Reasons, ruleReasons } from './why.js';
import { clamp, listText, number, reportsText } from './words.js';

const PATHS = { act: '/api/acts/', position: '/api/groups/', figure: '/api/figures/' };

function close() {
  if (history.state?.drawer) history.back();
  else go(withQuery({ open: null }), { replace: true });
}

/** `at` is the kind and the id: `act~3f2a`. */
export function SentencesDrawer({ at }) {
  const [kind, id] = at.split('~');
  const { data, fault, retry } = useAnswer(PATHS[kind] ? PATHS[kind] + encodeURIComponent(id ?? '') : null);
  const names = useIssueNames();
  const box = useRef(null);
  useEffect(() => {
    if (route.get().state.drawer) box.current.querySelector('h2').focus({ preventScroll: true });
    return onKey((event) => event.key === 'Escape' && (close(), true));
  }, [at]);
  return html`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${box} tabindex="-1">
    <header class="drawer-head">
      <div>
        <h2 id="drawer-name" tabindex="-1">${data ? html`<${Name} kind=${kind} of=${data} names=${names} />` : 'Sentences'}</h2>
        ${data && kind !== 'position' && html`<p class="quiet"><${About} of=${data} /></p>`}
      </div>
      <div class="drawer-acts"><button type="button" class="plain" aria-label="Close" title="Close (Esc)" onClick=${close}>✕</button></div>
    </header>
    <${FaultLine} fault=${fault} retry=${retry} />
    ${!data && !fault && html`<${Wait} what="Finding the sentences" />`}
    ${data && kind === 'position' && html`<${Group} group=${data} level="h3" />`}
    ${data && kind !== 'position' && html`
      ${data.printings.map((report) => html`<${Report} key=${report.id + report.article.id} report=${report} kind=${kind} />`)}
      ${data.statements > data.printings.length && html`<p class="quiet">${number(data.printings.length)} of ${number(data.statements)} sentences shown.</p>`}
    `}
  </section>`;
}

function Name({ kind, of, names }) {
  if (kind === 'act') return html`<${ActLine} act=${of} />`;
  if (kind === 'figure') return html`<${FigureName} figure=${of} />`;
  return `${of.party} on ${names[of.issue] ?? of.issue}`;
}

function About({ of }) {
  const teller = of.told_by?.length > 0 ? `only ${listText(of.told_by)} ${of.told_by.length === 1 ? 'says' : 'say'} so` : null;
  return [of.day && (of.day_how === 'said' ? dayText(of.day) : `by ${dayText(of.day)}`), reportsText(of), teller].filter(Boolean).join(' · ');
}

/** One article's sentence. */
function Report({ report, kind }) {
  const { article, passages, modality } = report;
  const teller = kind === 'act' ? report.reported_by : (report.reporter?.name ?? report.reporter?.surface);
  return html`<article class="statement group" data-row>
    <p class="source"><${OutletName} article=${article} /> <${Published} article=${article} />${!article.current && html` <span class="tag">older version</span>`}</p>
    <blockquote class="words" dir="auto">${passages.map((passage) => html`<p key=${passage.id} dir="auto"><${Marked} text=${passage.text} marks=${passage.marks} /></p>`)}</blockquote>
    <p class="by">${[teller ? `says ${teller}` : 'in the outlet’s own words', MODALITY[modality]].filter(Boolean).join(' · ')}</p>
    <div class="acts">
      <a class="small" href=${href(`/article/${article.id}`, { [kind]: report.id })} aria-label=${`Open the article: ${clamp(article.title ?? article.ref, 90)}`}>Open</a>
      <details class="why"><summary class="small" title="How this was read">Why</summary>
        <${Reasons} rows=${[...ruleReasons(report, report.trigger ?? report.words), ['Day', report.day_how === 'said' ? `${dayText(report.day)}, as the sentence tells` : howText(report.day, 'by').replace('said', 'done')]]} /></details>
    </div>
  </article>`;
}
