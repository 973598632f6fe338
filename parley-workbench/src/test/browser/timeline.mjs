import assert from 'node:assert/strict';
import { api, browserTest, inWindow, query, settled, visit } from './browser.mjs';

const shown = (page) => page.locator('[data-total]').getAttribute('data-total').then(Number);

browserTest('the timeline has a row for each act and position, under its day, and the axis counts them', async (page) => {
  const { items, total } = await api('/api/timeline?between=anybody');
  await visit(page, '/timeline?between=anybody');
  assert.equal(await shown(page), total);
  assert.equal(await page.locator('.timeline-row').count(), items.length);
  const days = await page.locator('.timeline-day > h2').count();
  assert.equal(days, new Set(items.map(({ day }) => day)).size);
  const { items: all } = await api('/api/timeline/days?between=anybody');
  assert.ok((await page.locator('.axis .hit').count()) > 1);
  assert.equal(all.reduce((sum, { acts, positions }) => sum + acts + positions, 0), (await api('/api/timeline?between=anybody&from=1000-01-01')).total);
});

browserTest('an act opens to its sentences, and a sentence opens its article at the words', async (page) => {
  const { items } = await api('/api/timeline?what=acts&between=anybody');
  const { act } = items[0];
  await visit(page, '/timeline?what=acts&between=anybody');
  await page.locator('.timeline-row .rowlink').first().click();
  const drawer = page.getByRole('dialog');
  await drawer.locator('.words').first().waitFor();
  assert.equal(query(page).get('open'), `act~${act.id}`);
  assert.equal(await drawer.locator('.statement').count(), act.statements);
  assert.equal(await drawer.locator('.words').first().innerText(), act.best.passages.map(({ text }) => text).join('\n'));
  await drawer.locator('.why summary').first().click();
  const why = await drawer.locator('.why dl').first().innerText();
  for (const part of [act.best.rule, act.best.trigger]) assert.ok(why.includes(part), `${part} in: ${why}`);
  await drawer.getByRole('link', { name: /Open the article/ }).first().click();
  await page.locator('#focus').waitFor();
  assert.ok(await inWindow(page.locator('#focus')));
  await page.goBack();
  await settled(page);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

browserTest('a position of the timeline opens as in the table', async (page) => {
  await visit(page, '/timeline?what=positions');
  await page.locator('.timeline-row .rowlink').first().click();
  await page.getByRole('dialog').locator('.group .words').first().waitFor();
});

browserTest('the filters of the timeline stand in its address, and a bar chooses its days', async (page) => {
  await visit(page, '/timeline');
  await page.locator('select[name=what]').selectOption('positions');
  await page.waitForURL('**/timeline?what=positions');
  await page.waitForFunction(() => document.querySelector('.timeline-row') && !document.querySelector('.q-edge-1, .q-edge-2, .q-edge-3, .q-edge-4'));
  await page.locator('.axis g').last().click();
  await page.waitForURL('**from=**');
  const [from, to] = [query(page).get('from'), query(page).get('to')];
  await page.waitForFunction((n) => Number(document.querySelector('[data-total]')?.dataset.total) === n, (await api(`/api/timeline?what=positions&from=${from}&to=${to}`)).total);
  await visit(page, '/timeline?what=acts&type=assault&to=1990-01-01');
  await page.getByText('Nothing matches all of these filters').waitFor();
});

browserTest('figures of one thing stand side by side, each with who gives it, and open to their sentences', async (page) => {
  const { items, total } = await api('/api/topics?limit=25');
  await visit(page, '/figures');
  assert.equal(await shown(page), total);
  assert.equal(await page.locator('.topic').count(), items.length);
  const first = items[0].shown[0];
  const row = page.locator('.figure-rows tbody tr').first();
  assert.ok((await row.innerText()).includes(first.best.words));
  await row.locator('a').click();
  const drawer = page.getByRole('dialog');
  await drawer.locator('.words').first().waitFor();
  assert.equal(query(page).get('open'), `figure~${first.id}`);
  assert.ok((await drawer.locator('.words mark').allTextContents()).join(' ').includes(first.best.words));
  await drawer.getByRole('link', { name: /Open the article/ }).first().click();
  await page.locator('#focus').waitFor();
  assert.ok(await inWindow(page.locator('#focus')));
});

browserTest('an article lists its quotations, acts and figures, and one says by which rule it was read', async (page) => {
  const { items } = await api('/api/figures');
  const { best } = items[0];
  await visit(page, `/article/${best.article.id}?figure=${best.id}`);
  const why = await page.locator('.claims .current dl').innerText();
  assert.ok(why.includes(best.rule) && why.includes(best.words), why);
  await page.locator('.panel summary', { hasText: /quotation/ }).click();
  await page.locator('.panel', { has: page.locator('summary', { hasText: /quotation/ }) }).locator('.claims a').first().click();
  await page.locator('.claims .current dl').getByText('by the rule').waitFor();
  assert.ok(query(page).get('quote'));
});
