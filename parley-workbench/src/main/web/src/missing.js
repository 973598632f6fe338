// An address that no page has.
import { html } from './html.js';
import { Heading } from './page.js';

export function MissingPage() {
  return html`<${Heading} title="No such page" />
    <p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`;
}
