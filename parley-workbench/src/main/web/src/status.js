// What the ledger holds and whether it is still being built; asked often while it is, seldom later.
import { store } from './store.js';

export const status = store(null);

/** Counts the changes of the ledger that were seen since the page was opened. */
export const ledgerRound = store(0);

const BUILDING = 700;
const RESTING = 15000;
let timer = 0;

async function look() {
  clearTimeout(timer);
  try {
    const response = await fetch('/api/status', { cache: 'no-store' });
    if (response.ok) {
      const next = await response.json();
      const last = status.get();
      if (JSON.stringify(next) !== JSON.stringify(last)) status.set(next);
      if (last && last.changed !== next.changed) ledgerRound.set(ledgerRound.get() + 1);
    }
  } catch {
    // The page that is shown says so when it asks; here the next look comes anyway.
  }
  timer = setTimeout(look, status.get()?.state === 'building' ? BUILDING : RESTING);
}

export function startStatus() {
  look();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) clearTimeout(timer);
    else look();
  });
}
