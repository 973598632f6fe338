// The last day the ledger had when the reader was last here: what came after it is new.
import { status } from './status.js';

const KEY = 'parley.visit';

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

const before = kept();

/** The day up to which the reader has seen this ledger, or null on a first visit. */
export const lastVisit = (ledger) => before[ledger] ?? null;

/** Notes, once the page is left, up to which day the ledger went. */
export function startVisit() {
  addEventListener('pagehide', () => {
    const now = status.get();
    if (!now?.last || now.state === 'building') return;
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), [now.ledger]: now.last }));
    } catch {
      // Without storage each visit is a first one.
    }
  });
}
