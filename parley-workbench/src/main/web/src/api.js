// What the server says. Answers are kept for a while, so that Back shows at once what was there;
// an answer older than the ledger's last change is shown and asked for again.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ledgerRound } from './status.js';
import { useStore } from './store.js';

const KEPT = 60;
const answers = new Map();

function keep(path, data, changed) {
  answers.delete(path);
  answers.set(path, { data, changed });
  if (answers.size > KEPT) answers.delete(answers.keys().next().value);
}

/** A refusal of the server, or its silence, in one line. */
export class Fault extends Error {
  constructor(line, code, status) {
    super(line);
    this.code = code;
    this.status = status;
  }
}

async function faultOf(response) {
  try {
    const problem = await response.json();
    return new Fault(problem.detail ?? problem.title, problem.code, response.status);
  } catch {
    return new Fault(`The server answered ${response.status} to ${new URL(response.url).pathname}.`, null, response.status);
  }
}

export async function ask(path, { signal, as = 'json' } = {}) {
  let response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Fault('The server does not answer. Is “parley serve” still running?', 'no-answer', 0);
  }
  if (!response.ok) throw await faultOf(response);
  return as === 'text' ? response.text() : response.json();
}

/**
 * The answer to a GET, null until it is there. While another address is asked, the last answer stays
 * with `loading` true, so that nothing jumps; `path` null asks nothing.
 */
export function useAnswer(path, as = 'json') {
  const changed = useStore(ledgerRound);
  const known = path ? answers.get(path) : null;
  const [shown, show] = useState({ path, data: known?.data ?? null, fault: null });
  const [round, again] = useState(0);
  useEffect(() => {
    if (!path) return undefined;
    const kept = answers.get(path);
    if (kept) show({ path, data: kept.data, fault: null });
    if (kept && kept.changed === changed && round === 0) return undefined;
    const stop = new AbortController();
    ask(path, { signal: stop.signal, as }).then(
      (data) => {
        keep(path, data, changed);
        show({ path, data, fault: null });
      },
      (fault) => {
        if (fault.name !== 'AbortError') show((last) => ({ path, data: last.path === path ? last.data : null, fault }));
      },
    );
    return () => stop.abort();
  }, [path, changed, round, as]);
  const own = shown.path === path ? shown.data : known?.data;
  return {
    data: path ? (own ?? shown.data) : null,
    loading: Boolean(path) && !own && !(shown.path === path && shown.fault),
    fault: shown.path === path ? shown.fault : null,
    retry: useCallback(() => again((n) => n + 1), []),
  };
}

/** A list by pages: its rows so far, how many match in all, and `more` to fetch the next page. */
export function useList(path) {
  const { data, loading, fault, retry } = useAnswer(path);
  const key = `${path} pages`;
  const [, redraw] = useState(0);
  const [trouble, setTrouble] = useState(null);
  const [busy, setBusy] = useState(false);
  const kept = data ? answers.get(key) : null;
  const rest = kept && kept.data.first === data ? kept.data : null;
  const items = data ? (rest ? [...data.items, ...rest.items] : data.items) : [];
  const next = data ? (rest ? rest.next : data.next) : null;
  const now = useRef(path);
  now.current = path;
  const more = async () => {
    if (!next || busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const page = await ask(`${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`);
      keep(key, { first: data, items: [...(rest?.items ?? []), ...page.items], next: page.next }, null);
    } catch (fault) {
      if (now.current === path) setTrouble(fault);
    }
    setBusy(false);
    redraw((n) => n + 1);
  };
  return {
    items,
    total: data?.total ?? 0,
    capped: data?.capped ?? false,
    next,
    more,
    busy,
    loading,
    there: Boolean(data),
    fault: fault ?? trouble,
    retry: trouble ? more : retry,
  };
}
