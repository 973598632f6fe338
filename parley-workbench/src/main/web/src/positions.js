// All positions, each printing a row, with filters; the files hold the same rows.
import { useList } from './api.js';
import { stanceChoices, useIssueChoices, useOutletChoices, usePartyChoices } from './choices.js';
import { ChoiceField, DayField, TextField } from './field.js';
import { html } from './html.js';
import { useIssueNames } from './issues.js';
import { Rows, Twins } from './list.js';
import { Heading } from './page.js';
import { href, params } from './router.js';
import { Statement } from './statement.js';
import { useNear } from './status.js';

const FILTERS = ['party', 'issue', 'stance', 'object', 'outlet', 'actor', 'speaker', 'group', 'from', 'to', 'as_of'];

export function PositionsPage({ query }) {
  const asked = params(Object.fromEntries(FILTERS.map((name) => [name, query.getAll(name)])));
  return html`
    <${Heading} title="Positions" />
    <p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
    <div class="filters" role="group" aria-label="Filters">
      <${ChoiceField} query=${query} name="party" label="party" options=${usePartyChoices()} />
      <${ChoiceField} query=${query} name="issue" label="issue" options=${useIssueChoices()} />
      <${ChoiceField} query=${query} name="stance" label="stance" options=${stanceChoices} />
      <${TextField} query=${query} name="object" label="about" />
      <${TextField} query=${query} name="speaker" label="speaker" />
      <${ChoiceField} query=${query} name="outlet" label="outlet" options=${useOutletChoices()} />
      <${DayField} query=${query} name="from" label="from" />
      <${DayField} query=${query} name="to" label="to" />
      ${asked.size > 0 && html`<a class="small" href="/positions">clear</a>`}
    </div>
    <${PositionRows} query=${asked} />
  `;
}

/** The positions of a query with count and twins; pages of actors, outlets and issues hold it too. */
export function PositionRows({ query }) {
  const list = useList(href('/api/positions', query));
  const names = useIssueNames();
  const near = useNear();
  return html`
    <${Rows} list=${list} what="sentences" empty="No position matches all of these filters. Take one away, or choose other days."
      row=${(statement) => html`<li key=${statement.claim + statement.article.id} class=${`edge-${statement.stance}`}><${Statement} statement=${statement} lead near=${near} names=${names} /></li>`} />
    <${Twins} path="/api/positions" query=${query} />
  `;
}
