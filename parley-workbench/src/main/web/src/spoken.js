// What a screen reader is told beside what it reads: counts, results, what was copied.
import { store } from './store.js';

export const spoken = store('');
export const say = (words) => spoken.set(words);
