// The names of issues.
import { useAnswer } from './api.js';

/** `{ceasefire: 'Ceasefire', …}`, empty until it is there. */
export function useIssueNames() {
  const { data } = useAnswer('/api/issues');
  const items = Array.isArray(data) ? data : (data?.items ?? []);
  return Object.fromEntries(items.map(({ id, name }) => [id, name]));
}
