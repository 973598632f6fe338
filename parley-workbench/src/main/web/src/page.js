// What stands around every page: name, search, links, theme, progress of a build, spoken notes.
import { useEffect, useRef } from 'preact/hooks';
import { Building } from './building.js';
import { CiteDialog } from './cite.js';
import { CiteAllDialog } from './citeall.js';
import { html } from './html.js';
import { KeysDialog, keysShown } from './keys.js';
import { go, href, useRoute } from './router.js';
import { spoken } from './spoken.js';
import { status } from './status.js';
import { useStore } from './store.js';
import { nextTheme, theme } from './theme.js';

const LINKS = [
  ['/', 'Table'],
  ['/timeline', 'Timeline'],
  ['/figures', 'Figures'],
  ['/actors', 'Actors'],
  ['/brief', 'Brief'],
  ['/news', 'New'],
  ['/differences', 'Differences'],
  ['/positions', 'Positions'],
  ['/articles', 'Articles'],
  ['/outlets', 'Outlets'],
  ['/runs', 'Runs'],
];

export function Page({ home, children }) {
  const { path } = useRoute();
  const links = useRef(null);
  useEffect(() => {
    // Where the links need more room than there is, the page's own is in sight.
    const own = links.current.querySelector('[aria-current]');
    if (own) links.current.scrollLeft = own.offsetLeft - links.current.offsetLeft - 60;
  }, [path]);
  return html`
    <a class="skip" href="#main">To the content</a>
    <header class="top">
      <a class="name" href="/" aria-label="Parley: the table">Parley</a>
      <nav aria-label="Pages" ref=${links}>
        ${LINKS.map(([to, label]) => html`<a key=${to} href=${to} aria-current=${to === path ? 'page' : undefined}>${label}</a>`)}
      </nav>
      <${SearchBox} />
      <${ThemeButton} />
      <button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${() => keysShown.set(true)}>?</button>
    </header>
    <${Building} />
    <main id="main" class=${home ? 'home' : ''} tabindex="-1">${children}</main>
    <${Foot} />
    <${Spoken} />
    <${CiteDialog} />
    <${CiteAllDialog} />
    <${KeysDialog} />
  `;
}

function SearchBox() {
  const { path, query } = useRoute();
  const words = path === '/search' ? (query.get('q') ?? '') : '';
  const submit = (event) => {
    event.preventDefault();
    const q = new FormData(event.currentTarget).get('q').trim();
    if (q) go(href('/search', { q }));
  };
  return html`<form class="find" role="search" action="/search" onSubmit=${submit}>
    <input key=${words} id="find" type="search" name="q" value=${words} placeholder="Search the articles" aria-label="Search the articles"
      aria-keyshortcuts="/" autocomplete="off" dir="auto" />
    <kbd aria-hidden="true">/</kbd>
  </form>`;
}

const THEMES = { system: ['◐', 'as the system'], light: ['☼', 'light'], dark: ['☾', 'dark'] };

function ThemeButton() {
  const [sign, name] = THEMES[useStore(theme)];
  return html`<button type="button" class="plain" onClick=${nextTheme} title=${`Colours: ${name}`} aria-label=${`Colours: ${name}. Change`}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

function Foot() {
  const now = useStore(status);
  return html`<footer class="foot quiet">
    <p>
      ${now && html`<b>${now.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
      these pages is fetched from elsewhere.
    </p>
    <p><a href="/api/openapi.json">API</a>${now && html` · Parley ${now.version}`}</p>
  </footer>`;
}

function Spoken() {
  const words = useStore(spoken);
  return html`<div class="unseen" role="status" aria-live="polite">${words}</div>`;
}

/** The heading of a page, which is also its title; takes the focus when the page is come to. */
export function Heading({ title, children }) {
  useTitle(title);
  return html`<h1 tabindex="-1" dir="auto">${children ?? title}</h1>`;
}

export function useTitle(title) {
  useEffect(() => {
    document.title = title ? `${title} · Parley` : 'Parley';
  }, [title]);
}
