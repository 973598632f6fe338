// The address is the state. Each entry of the history remembers how far it was scrolled and which
// link was followed, so that Back returns to the very place.
import { store, useStore } from './store.js';

function read() {
  return {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    href: location.pathname + location.search,
    state: history.state ?? {},
    back: false,
  };
}

export const route = store(read());
export const useRoute = () => useStore(route);

/** Notes in the present entry where the reader is, before another one takes its place. */
function remember() {
  const followed = document.activeElement?.closest?.('a[href]')?.getAttribute('href');
  history.replaceState({ ...history.state, scroll: window.scrollY, followed }, '');
}

/** Goes to an address of the workbench; `replace` keeps the length of the history. */
export function go(href, { replace = false, state = {} } = {}) {
  if (replace) {
    history.replaceState({ ...history.state, ...state }, '', href);
  } else {
    remember();
    history.pushState(state, '', href);
  }
  route.set(read());
}

/** The present address with some of its parameters changed; null, '' and [] take one away. */
export function withQuery(changes, from = route.get()) {
  const query = new URLSearchParams(from.query);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '') query.append(name, each);
    }
  }
  return href(from.path, query);
}

/** An address of a path and parameters; the signs that need no escape in a query stay readable. */
export function href(path, query) {
  const given = query instanceof URLSearchParams ? query : params(query);
  const text = given.toString().replace(/%7E/g, '~').replace(/%2C/g, ',');
  return text ? `${path}?${text}` : path;
}

/** Parameters of those values that are there. */
export function params(values) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '') query.append(name, each);
    }
  }
  return query;
}

/** True where a click on a link of ours should change the page without loading it. */
function ours(event, link) {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    link.origin === location.origin &&
    !link.target &&
    !link.hasAttribute('download') &&
    !link.pathname.startsWith('/api/') &&
    !link.getAttribute('href').startsWith('#')
  );
}

export function startRouter() {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => route.set({ ...read(), back: true }));
  addEventListener('pagehide', remember);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || !ours(event, link)) return;
    event.preventDefault();
    const target = link.pathname + link.search;
    const state = link.dataset.state ? { [link.dataset.state]: true } : {};
    go(target, { replace: 'replace' in link.dataset || target === route.get().href, state });
  });
}
