// Between the clean text and the text as received: runs `[clean, received, length]` that are the same in both.

/** The last run whose start on a side is not after `at`, -1 before the first. */
function runBefore(runs, side, at) {
  let low = 0;
  let high = runs.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (runs[middle][side] <= at) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

function map(runs, from, start, end) {
  const to = 1 - from;
  if (runs.length === 0) return [0, 0];
  // A start between two runs goes to the end of the one before it, an end to the start of the one after:
  // so what was changed on one side is covered by what it was on the other.
  const a = runBefore(runs, from, start);
  const first = a < 0 ? runs[0][to] : runs[a][to] + Math.min(start - runs[a][from], runs[a][2]);
  const b = runBefore(runs, from, end);
  if (b < 0) return [first, Math.max(first, runs[0][to])];
  const inside = end - runs[b][from] <= runs[b][2];
  const last = inside ? runs[b][to] + end - runs[b][from] : (runs[b + 1]?.[to] ?? runs[b][to] + runs[b][2]);
  return [first, Math.max(first, last)];
}

export const toReceived = (runs, start, end) => map(runs, 0, start, end);
export const toClean = (runs, start, end) => map(runs, 1, start, end);
