// Fields of filters; each keeps its value in the address.
import { DayInput } from './dayinput.js';
import { isDay } from './days.js';
import { html } from './html.js';
import { go, withQuery } from './router.js';

export function DayField({ query, name, label }) {
  return html`<label class="field"><span>${label}</span>
    <${DayInput} name=${name} value=${query.get(name)} onDay=${(day) => (day === '' || isDay(day)) && go(withQuery({ [name]: day }), { replace: true })} />
  </label>`;
}

export const AsOfField = ({ query }) => html`<${DayField} query=${query} name="as_of" label="as of" />`;

/** Stands in a choice where the address names several values. */
const SEVERAL = '~';

/** `options` are `[value, text]`; a value of the address that none has is kept as one more. */
export function ChoiceField({ query, name, label, options, any = 'any' }) {
  const several = query.getAll(name).length > 1;
  const value = several ? SEVERAL : (query.get(name) ?? '');
  const known = value === '' || options.some(([each]) => each === value);
  return html`<label class="field"><span>${label}</span>
    <select name=${name} value=${value} onChange=${(event) => event.currentTarget.value !== SEVERAL && go(withQuery({ [name]: event.currentTarget.value }), { replace: true })}>
      <option value="">${any}</option>
      ${!known && html`<option value=${value}>${several ? `${query.getAll(name).length} chosen` : value}</option>`}
      ${options.map(([each, text]) => html`<option key=${each} value=${each}>${text}</option>`)}
    </select>
  </label>`;
}

export function TextField({ query, name, label }) {
  const value = query.get(name) ?? '';
  const set = (event) => event.currentTarget.value.trim() !== value && go(withQuery({ [name]: event.currentTarget.value.trim() }), { replace: true });
  return html`<label class="field"><span>${label}</span>
    <input key=${value} type="text" name=${name} value=${value} dir="auto" onChange=${set}
      onKeyDown=${(event) => event.key === 'Enter' && set(event)} />
  </label>`;
}
