// A box over the page. The browser keeps the focus in it and gives it back.
import { useEffect, useId, useRef } from 'preact/hooks';
import { html } from './html.js';

export function Dialog({ title, onClose, children }) {
  const box = useRef(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    return () => before?.focus?.({ preventScroll: true });
  }, []);
  return html`<dialog ref=${box} class="box" aria-labelledby=${id} onClose=${onClose}
    onClick=${(event) => event.target === box.current && onClose()}>
    <div class="box-in">
      <header><h2 id=${id}>${title}</h2><button type="button" class="plain" aria-label="Close" onClick=${onClose}>✕</button></header>
      ${children}
    </div>
  </dialog>`;
}
