// A claim by its own address: where it is printed, and what else reports the same.
import { useAnswer } from './api.js';
import { Group } from './group.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { href } from './router.js';
import { stanceWord } from './stance.js';
import { Statement } from './statement.js';
import { cellKey } from './tableaddress.js';
import { count } from './words.js';

export function ClaimPage({ id }) {
  const { data, fault, retry } = useAnswer(`/api/claims/${encodeURIComponent(id)}`);
  const names = useIssueNames();
  if (!data) return html`<${Heading} title="Claim" /><${FaultLine} fault=${fault} retry=${retry} />${!fault && html`<${Wait} />`}`;
  const first = data.printings[0];
  const issue = names[first.issue] ?? first.issue;
  return html`
    <p class="crumb"><a href=${href('/', { cell: cellKey(first.issue, first.party) })}>${first.party} on ${issue}</a></p>
    <${Heading} title=${`${first.party} ${stanceWord(first.stance)}: ${first.content}`}>${first.party} ${stanceWord(first.stance)} <q dir="auto">${first.content}</q><//>
    <p class="quiet">Claim <code>${data.claim}</code> · printed in ${count(data.printings.length, 'article')}</p>
    <ul class="rows">
      ${data.printings.map((statement) => html`<li key=${statement.article.id} class=${`edge-${statement.stance}`}><${Statement} statement=${statement} lead names=${names} /></li>`)}
    </ul>
    ${data.group && html`<h2>The same position, as all report it</h2><${Group} group=${data.group} lead names=${names} />`}
  `;
}
