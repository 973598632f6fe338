// The workbench: one page whose address is its state.
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { html } from './html.js';
import { startKeys } from './keyboard.js';
import { Page } from './page.js';
import { pageOf } from './pages.js';
import { startRouter, useRoute } from './router.js';
import { startStatus } from './status.js';
import { startTheme } from './theme.js';
import { startVisit } from './visit.js';

function Workbench() {
  const route = useRoute();
  const { view: View, id, home } = pageOf(route.path);
  const key = `${View.name} ${id ?? ''}`;
  useLayoutEffect(() => {
    arrive(route);
  }, [key]);
  return html`<${Page} home=${home}><${View} key=${key} id=${id} query=${route.query} /><//>`;
}

let arrived = false;

/** On a page newly come to: to its top and heading, or, by Back, to the place and link of before. */
function arrive({ back, state }) {
  if (!arrived) {
    arrived = true;
    return;
  }
  // An article that is there already stands at its words.
  if (!back && document.getElementById('focus')) return;
  window.scrollTo(0, back ? (state.scroll ?? 0) : 0);
  const link = back && state.followed ? document.querySelector(`a[href="${CSS.escape(state.followed)}"]`) : null;
  (link ?? document.querySelector('main h1'))?.focus({ preventScroll: true });
}

startTheme();
startRouter();
startKeys();
startStatus();
startVisit();
render(html`<${Workbench} />`, document.getElementById('page'));
