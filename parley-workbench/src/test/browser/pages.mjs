// One address of each page of the sample, for what must hold on all of them.
import { api } from './browser.mjs';

export async function everyPage() {
  const article = (await api('/api/articles')).items.find((each) => each.positions > 1).article;
  const whole = await api(`/api/articles/${article.id}`);
  const actor = (await api('/api/actors')).items[0];
  const act = (await api('/api/timeline?what=acts&between=anybody')).items[0];
  const figure = (await api('/api/figures')).items[0];
  const outlet = (await api('/api/outlets')).items[0];
  return [
    '/',
    '/?compare=2031-04-01&open=withdrawal',
    '/?cell=withdrawal~Torvia',
    `/article/${article.id}?claim=${whole.positions[0].claim}`,
    `/article/${article.id}?received=1&show=positions,quotations,names,repairs,copies`,
    `/claim/${whole.positions[0].claim}`,
    `/actor/${encodeURIComponent(actor.id)}`,
    `/actor/${encodeURIComponent(actor.id)}?show=positions`,
    `/article/${article.id}?quote=${whole.quotes[0]?.id ?? ''}`,
    '/actors',
    '/timeline?between=anybody',
    `/timeline?open=act~${act.id}&between=anybody`,
    '/figures',
    `/figures?open=figure~${figure.id}`,
    `/articles?actor=${actor.id}`,
    `/outlet/${encodeURIComponent(outlet.id)}`,
    '/outlets',
    '/issue/ceasefire',
    '/positions',
    '/articles',
    '/search?q=truce',
    '/news?since=2031-03-10',
    '/differences',
    '/brief',
    '/runs',
  ];
}

/** The pages that are most read: home, drawer, article beside what was received, search, actor, timeline, figures, brief. */
export async function mainPages() {
  const all = await everyPage();
  return all.filter((path) => path === '/' || path.includes('cell=') || path.includes('received=') || path.startsWith('/search') || path.startsWith('/actor/') || path.startsWith('/timeline') || path.startsWith('/figures') || path === '/brief');
}
