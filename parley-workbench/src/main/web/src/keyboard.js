// Keys that work everywhere. Those of the table's cells are in grid.js.
import { keysShown } from './keys.js';

const typing = (target) => target.closest?.('input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]');

const handlers = [];

/** Adds a handler `(event) => true` when it took the key; the last added is asked first. */
export function onKey(handler) {
  handlers.unshift(handler);
  return () => handlers.splice(handlers.indexOf(handler), 1);
}

function step(by) {
  const rows = [...document.querySelectorAll('main [data-row]')].filter((row) => row.offsetParent !== null);
  if (rows.length === 0) return false;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by))];
  const target = next.matches('a, [tabindex]') ? next : (next.querySelector('a[href], button') ?? next);
  target.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function everywhere(event) {
  switch (event.key) {
    case '/': {
      const find = document.getElementById('find');
      find.focus();
      find.select();
      return true;
    }
    case '?':
      keysShown.set(true);
      return true;
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    default:
      return false;
  }
}

export function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Escape' && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (typing(event.target) || document.querySelector('dialog[open]')) return;
    if ([...handlers].some((handler) => handler(event)) || everywhere(event)) event.preventDefault();
  });
}
