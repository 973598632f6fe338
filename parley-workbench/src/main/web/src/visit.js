// When the reader was last here, and up to which day the ledger went then: what came after it is new.
import { status } from './status.js';

const KEY = 'parley.visits';

/** Shorter absences, a reload or a second window, belong to one visit. */
const ONE_VISIT = 30 * 60 * 1000;

function kept() {
  try {
    const visits = JSON.parse(localStorage.getItem(KEY));
    return visits && typeof visits === 'object' ? visits : {};
  } catch {
    return {};
  }
}

/** The visit before this one, `{at, last, articles}`, of each ledger; found when the page is loaded. */
const before = Object.fromEntries(
  Object.entries(kept()).map(([ledger, { now, before: earlier }]) => [ledger, Date.now() - now?.at < ONE_VISIT ? earlier : now]),
);

/** `{day, last, articles}` of the visit before: its day, the last day of the ledger then, and its articles; null on a first one. */
export function lastVisit(ledger) {
  const visit = before[ledger];
  if (!visit?.at) return null;
  const at = new Date(visit.at);
  const two = (n) => String(n).padStart(2, '0');
  return { day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, last: visit.last, articles: visit.articles };
}

/** Notes, once the page is left, what was there to be seen. */
export function startVisit() {
  addEventListener('pagehide', () => {
    const seen = status.get();
    if (!seen?.last || seen.state === 'building') return;
    const now = { at: Date.now(), last: seen.last, articles: seen.articles };
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...kept(), [seen.ledger]: { now, before: before[seen.ledger] ?? null } }));
    } catch {
      // Without storage each visit is a first one.
    }
  });
}
