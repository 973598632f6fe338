// A button that opens a small box below it; closes by Esc, by a click elsewhere, by a choice.
import { useEffect, useRef } from 'preact/hooks';
import { html } from './html.js';
import { onKey } from './keyboard.js';

export function Menu({ label, on = false, children }) {
  const box = useRef(null);
  const close = () => {
    if (!box.current?.open) return false;
    box.current.open = false;
    return true;
  };
  useEffect(() => {
    const elsewhere = (event) => !box.current?.contains(event.target) && close();
    document.addEventListener('pointerdown', elsewhere);
    const away = onKey((event) => {
      if (event.key !== 'Escape' || !close()) return false;
      box.current.querySelector('summary').focus();
      return true;
    });
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      away();
    };
  }, []);
  return html`<details class=${`menu ${on ? 'on' : ''}`} ref=${box}>
    <summary>${label}</summary>
    <div class="menu-in" onClick=${(event) => event.target.closest('a') && close()}>${children}</div>
  </details>`;
}
