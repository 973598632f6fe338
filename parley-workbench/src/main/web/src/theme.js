// Light or dark: what the system says, unless the reader chose.
import { store } from './store.js';

const KEY = 'parley.theme';

function kept() {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

export const theme = store(kept());

function apply(value) {
  if (value === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}

export function startTheme() {
  apply(theme.get());
  theme.watch((value) => {
    apply(value);
    try {
      localStorage.setItem(KEY, value);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}

/** The one after this: what is seen now is turned round first. */
export function nextTheme() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const order = dark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light'];
  theme.set(order[(order.indexOf(theme.get()) + 1) % order.length]);
}
