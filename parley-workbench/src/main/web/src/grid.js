// From cell to cell with the arrow keys: one stop for the Tab key, the rest by arrows.
import { useCallback, useRef } from 'preact/hooks';

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Handlers for the table element; its cells' links carry data-at="row,column". */
export function useGrid() {
  const at = useRef('0,0');
  const onKeyDown = useCallback((event) => {
    const from = event.target.dataset?.at;
    if (!from || event.metaKey || event.ctrlKey || event.altKey) return;
    const [row, column] = from.split(',').map(Number);
    const cells = (r, c) => event.currentTarget.querySelector(`[data-at="${r},${c}"]`);
    let next = null;
    if (STEPS[event.key]) {
      const [down, right] = STEPS[event.key];
      next = cells(row + down, column + right);
      event.preventDefault();
    } else if (event.key === 'Home') next = cells(row, 0);
    else if (event.key === 'End') next = [...event.currentTarget.querySelectorAll(`[data-at^="${row},"]`)].at(-1);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
  const onFocusIn = useCallback((event) => {
    const to = event.target.dataset?.at;
    if (!to || to === at.current) return;
    event.currentTarget.querySelector(`[data-at="${at.current}"]`)?.setAttribute('tabindex', '-1');
    event.target.setAttribute('tabindex', '0');
    at.current = to;
  }, []);
  return { onKeyDown, onFocusIn, stop: (row, column) => (at.current === `${row},${column}` ? 0 : -1) };
}
