// How many parties have room beside each other; the others are a click away.
import { useEffect, useState } from 'preact/hooks';

const COLUMN = 174;
const ISSUE = 140;
const EDGES = 48;
const ASIDE = 432;
/** Below this width what is beside the table stands under it, as in narrow.css. */
const BESIDE = 1180;

const room = () => {
  const width = innerWidth - EDGES - ISSUE - (innerWidth > BESIDE ? ASIDE : 0);
  return Math.max(2, Math.floor(width / COLUMN));
};

/** The number of columns that fit the window. */
export function useRoom() {
  const [columns, set] = useState(room);
  useEffect(() => {
    const measure = () => set(room());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return columns;
}

/** The table with its first columns only; the parties left out are among `more`. */
export function fitted(table, columns) {
  if (table.columns.length <= columns) return table;
  return {
    ...table,
    columns: table.columns.slice(0, columns),
    more: [...table.columns.slice(columns), ...table.more],
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.slice(0, columns),
      also: [...table.columns.filter((_, i) => i >= columns && row.cells[i]), ...row.also],
    })),
  };
}
