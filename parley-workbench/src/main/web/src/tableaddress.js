// Addresses of the table: what of it is asked, and which cell is open.
import { params, route, withQuery } from './router.js';

/** The parameters of the table that the API knows. */
export function tableQuery(query) {
  return params({
    as_of: query.get('as_of'),
    party: query.getAll('party'),
    issue: query.getAll('issue'),
    compare: query.get('compare'),
  });
}

export const cellKey = (issue, party, object = null) => [issue, party, object].filter(Boolean).join('~');

/** Opens a cell where the table is; elsewhere, the table with the cell. */
export const cellHref = (key) => withQuery({ cell: key, stance: null }, route.get());

/**
 * How a link opens a cell: as a step that Back takes back; from an open cell to the next in its place, so
 * that closing closes.
 */
export const opening = (openCell) => (openCell ? { 'data-replace': '' } : { 'data-state': 'drawer' });
