// What the ledger holds and whether it is still being built; asked often while it is, seldom later.
import { store, useStore } from './store.js';

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

/** A day of the ledger's one year, near which days need no year of their own; null where it has several years. */
export function useNear() {
  const now = useStore(status);
  return oneYear(now?.first, now?.last);
}

/** The last of two days of one year, or null. */
export const oneYear = (first, last) => (first && last && first.slice(0, 4) === last.slice(0, 4) ? last : null);

export function startStatus() {
  look();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) clearTimeout(timer);
    else look();
  });
}
