import assert from 'node:assert/strict';
import { api, browserTest, query, visit } from './browser.mjs';

const panel = (page) => page.locator('.panel', { has: page.getByRole('heading', { name: 'New', exact: true }) });

/** The visit of a while ago, when the articles went to a day. */
async function visited(context, last, articles) {
  const { ledger } = await api('/api/status');
  const now = { at: Date.UTC(2031, 3, 2, 12), last, articles };
  await context.addInitScript(
    ([key, value]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, value);
    },
    ['parley.visits', JSON.stringify({ [ledger]: { now, before: null } })],
  );
}

browserTest('on a first visit the last two weeks are new, and it says so', async (page) => {
  await visit(page, '/');
  await panel(page).getByText('Of the last two weeks: this browser has not been here before.').waitFor();
});

browserTest('what came after the last visit is new, in words, also after a reload', async (page, context) => {
  const status = await api('/api/status');
  await page.clock.setSystemTime(Date.UTC(2031, 4, 9, 12));
  await visited(context, '2031-04-01', status.articles - 3);
  const news = await api('/api/news?since=2031-04-01');
  await visit(page, '/');
  for (let load = 0; load < 2; load++) {
    await panel(page).getByText('Since your last visit on 2 Apr 2031, when the articles went to 1 Apr 2031; 3 articles came in since.').waitFor();
    await panel(page).getByText(`all ${news.total}`).waitFor();
    await page.reload();
  }
});

browserTest('a visit that saw all says so and shows the last two weeks; a chosen day stands in its place', async (page, context) => {
  const status = await api('/api/status');
  await page.clock.setSystemTime(Date.UTC(2031, 4, 9, 12));
  await visited(context, status.last, status.articles);
  await visit(page, '/');
  await panel(page).getByText('Nothing of a later day since your last visit on 2 Apr 2031. Of the last two weeks:').waitFor();
  await panel(page).locator('input[type=date]').fill('2031-03-10');
  await panel(page).getByText('After 10 Mar 2031, the day chosen.').waitFor();
  assert.equal(query(page).get('since'), '2031-03-10');
  await panel(page).getByText(`all ${(await api('/api/news?since=2031-03-10')).total}`).waitFor();
  await visit(page, `/?since=${status.last}`);
  await panel(page).getByText('No position was first taken after').waitFor();
  await panel(page).getByRole('link', { name: 'as at first' }).click();
  await panel(page).getByText('Of the last two weeks:').waitFor();
});
