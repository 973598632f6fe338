// The span of time that the dots of a table are drawn on.

import { oneYear } from './status.js';

/** The share of days that may lie before the line: one article of long ago would press all others together. */
const CUT = 0.03;

/** From about the first day to the last; the few days before are drawn at its begin. */
export function scaleOf(table) {
  const days = table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell?.dots ?? [])
    .map((dot) => dot.day)
    .filter(Boolean)
    .sort();
  const last = table.as_of ?? days.at(-1) ?? table.coverage.last;
  const { coverage } = table;
  const near = oneYear(coverage.first, coverage.last);
  return { first: days[Math.floor(days.length * CUT)] ?? coverage.first, last, near };
}
