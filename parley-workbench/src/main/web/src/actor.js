// An actor: what they said, and beside it who they are, each word of it with its passage.
import { useAnswer } from './api.js';
import { ActorQuotes } from './actorquotes.js';
import { Who } from './actorwho.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { PositionRows } from './positions.js';
import { href, params, withQuery } from './router.js';
import { bodyText, count, number, roleText, standingText } from './words.js';

export function ActorPage({ id, query }) {
  const { data, fault, retry } = useAnswer(`/api/actors/${encodeURIComponent(id)}`);
  if (!data) return html`<${Heading} title="Actor" /><${FaultLine} fault=${fault} retry=${retry} />${!fault && html`<${Wait} />`}`;
  const person = data.kind === 'person';
  const said = person ? { actor: data.id } : { party: data.name };
  const role = data.roles.find((each) => each.standing) ?? data.roles[0];
  const shown = query.get('show') ?? (data.quotes > 0 || data.positions === 0 ? 'quotes' : 'positions');
  const tab = (name, n, label) => html`<a href=${withQuery({ show: name })} data-replace aria-current=${shown === name ? 'true' : undefined}>${label} <span class="n">${number(n)}</span></a>`;
  return html`
    <p class="crumb"><a href="/actors">Actors</a></p>
    <${Heading} title=${data.name} />
    <p class="actor-line">${person ? (role ? roleText(role.title, role.side ?? data.side) : standingText(data.standing)) : bodyText(data)}
      <span class="quiet">${role || data.standing || !person ? ' · ' : ''}named in <a href=${href('/articles', { actor: data.id })}>${count(data.articles, 'article')}</a></span></p>
    ${data.asked && html`<p class="note">This address is an older one of the same person.</p>`}
    <div class="actor-body">
      <section class="said" aria-label="What they said">
        <p class="chips" role="group" aria-label="What is shown">${tab('quotes', data.quotes, 'Quotations')}${tab('positions', data.positions, 'Positions')}<a
          href=${href('/timeline', { ...said, between: 'anybody' })}>Timeline</a></p>
        ${shown === 'positions'
          ? html`${person && html`<${Parties} actor=${data} />`}<${PositionRows} query=${params(said)} />`
          : html`<${ActorQuotes} actor=${data} />`}
      </section>
      <${Who} actor=${data} />
    </div>
  `;
}

function Parties({ actor }) {
  if (actor.parties.length === 0) return null;
  return html`<p class="quiet told-of">Positions of ${actor.parties.map(({ party, positions }, i) => html`${i > 0 && ', '}<a key=${party}
    href=${href('/positions', { actor: actor.id, party })}>${party}</a> (${number(positions)})`)}</p>`;
}
