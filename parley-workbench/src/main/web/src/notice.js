// What stands where there is nothing to show: a fault with a way out, a wait, a reason.
import { html } from './html.js';
import { status } from './status.js';
import { useStore } from './store.js';

export function FaultLine({ fault, retry }) {
  if (!fault) return null;
  return html`<p class="fault" role="alert">${fault.message} <button type="button" onClick=${retry}>Try again</button></p>`;
}

export function Wait({ what = 'Loading' }) {
  return html`<p class="wait quiet" aria-busy="true">${what} …</p>`;
}

/** Why a place is empty, and what to do. */
export function Empty({ children }) {
  const building = useStore(status)?.state === 'building';
  return html`<p class="empty">${children}${building && ' The ledger is still being built; more may come.'}</p>`;
}
