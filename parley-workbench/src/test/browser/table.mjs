import assert from 'node:assert/strict';
import { api, browserTest, cellOf, settled, visit } from './browser.mjs';

browserTest('the first screen shows the table with every row and party of the API', async (page) => {
  const table = await api('/api/table');
  await visit(page, '/');
  assert.deepEqual(await page.locator('.table .issue-name').allTextContents(), table.rows.map((row) => row.name));
  assert.deepEqual(await page.locator('.table thead th:not(.issue)').allTextContents(), table.columns);
  const cells = await page.locator('.table td:not(.empty-cell)').count();
  assert.equal(cells, table.rows.flatMap((row) => row.cells).filter(Boolean).length);
});

browserTest('a cell tells glyph, word, content in its own words, standing, and two numbers', async (page) => {
  await visit(page, '/');
  const cell = cellOf(page, 'withdrawal~Torvia');
  const text = await cell.innerText();
  for (const words of ['▲', 'demands', 'withdraw every one of its soldiers from Vessen Island', 'Orla Venn, leader', '2 reports, 1 independent']) {
    assert.ok(text.includes(words), `${words} in: ${text}`);
  }
});

browserTest('a hollow cell names who says so, and what the party says itself', async (page) => {
  const table = await api('/api/table');
  const hollow = table.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))).find(({ cell }) => cell?.now.hollow && cell.own);
  await visit(page, '/');
  const text = await cellOf(page, `${hollow.row.issue}~${hollow.cell.party}`).innerText();
  assert.ok(text.includes(`says ${hollow.cell.now.told_by[0]}`), text);
  assert.match(text, /itself:/);
  assert.match(text, /[△◇○⊗⊕]/);
});

browserTest('what is not reported says in how many articles of how many outlets, and opens', async (page) => {
  const table = await api('/api/table');
  await visit(page, '/');
  const none = page.locator('.empty-cell a.cell').first();
  assert.ok((await none.innerText()).replace(/\s+/g, ' ').endsWith(`not reported in ${table.coverage.articles} articles of ${table.coverage.outlets} outlets`));
  await none.click();
  await page.getByRole('dialog').getByText('That does not mean that there is none').waitFor();
});

browserTest('arrows move from cell to cell, Enter opens, Esc closes, the focus returns', async (page) => {
  const table = await api('/api/table');
  await visit(page, '/');
  await cellOf(page, `${table.rows[0].issue}~${table.columns[0]}`).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const key = `${table.rows[1].issue}~${table.columns[1]}`;
  assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), key);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), key);
});

browserTest('a row opens to its objects, by its address', async (page) => {
  const row = (await api('/api/table')).rows.find((each) => each.objects.length > 0);
  await visit(page, '/');
  await page.locator('.table .objects').first().click();
  await page.locator('tr.object').first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get('open'), row.issue);
  await page.reload();
  await settled(page);
  await page.locator('tr.object').first().waitFor();
});

browserTest('the other three questions stand on the first screen', async (page) => {
  await visit(page, '/');
  for (const name of ['New', 'Where they differ', 'Came in last']) await page.getByRole('heading', { name, exact: true }).waitFor();
});

browserTest('the theme that was chosen stays', async (page) => {
  await visit(page, '/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: /^Colours/ }).click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await ground(), dark);
});

browserTest('a fault of the API is one line, and trying again mends it', async (page) => {
  await page.route('**/api/table*', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"title":"Busy","status":503,"detail":"the ledger is busy; try again","code":"busy"}' }), { times: 1 });
  await page.goto('/');
  await page.getByText('the ledger is busy; try again').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.table').waitFor();
}, { faults: true });

browserTest('the keys are told by ?', async (page) => {
  await visit(page, '/');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'find');
});

browserTest('from an open cell to the next: Esc still closes', async (page) => {
  await visit(page, '/');
  await cellOf(page, 'withdrawal~Torvia').click();
  await page.getByRole('heading', { name: 'Torvia on Withdrawal' }).waitFor();
  await cellOf(page, 'ceasefire~Veldania').click();
  await page.getByRole('heading', { name: 'Veldania on Ceasefire' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
