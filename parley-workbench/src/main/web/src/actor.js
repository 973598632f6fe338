// A person: names, for whom they speak, what they said.
import { useAnswer } from './api.js';
import { html } from './html.js';
import { FaultLine, Wait } from './notice.js';
import { Heading } from './page.js';
import { PositionRows } from './positions.js';
import { href, params } from './router.js';
import { count, listText } from './words.js';

export function ActorPage({ id }) {
  const { data, fault, retry } = useAnswer(`/api/actors/${encodeURIComponent(id)}`);
  if (!data) return html`<${Heading} title="Actor" /><${FaultLine} fault=${fault} retry=${retry} />${!fault && html`<${Wait} />`}`;
  const others = data.names.filter((name) => name !== data.name);
  return html`
    <p class="crumb"><a href="/actors">Actors</a></p>
    <${Heading} title=${data.name} />
    <p class="quiet">${[data.country, `named in ${count(data.articles, 'article')}`, count(data.positions, 'position')].filter(Boolean).join(' · ')}</p>
    ${data.asked && html`<p class="note">This address is an older one of the same person.</p>`}
    ${others.length > 0 && html`<p>Also called <bdi>${listText(others)}</bdi>.</p>`}
    ${data.parties.length > 0 && html`<p>Tells positions of ${data.parties.map(({ party, positions }, i) => html`${i > 0 && ', '}<a
      href=${href('/positions', { actor: data.id, party })}>${party}</a> <span class="quiet">(${positions})</span>`)}.</p>`}
    <h2>What they said</h2>
    <${PositionRows} query=${params({ actor: data.id })} />
  `;
}
