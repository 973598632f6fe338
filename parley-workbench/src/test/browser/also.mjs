import assert from 'node:assert/strict';
import { api, browserTest, cellOf, settled, visit } from './browser.mjs';

/** A row in which a party speaks that has no column once only these do. */
async function hiding(columns) {
  const all = await api('/api/table');
  const row = all.rows.find((each) => each.cells.some((cell) => cell && !columns.includes(cell.party)) && each.cells.some((cell) => cell && columns.includes(cell.party)));
  return { row, party: row.cells.find((cell) => cell && !columns.includes(cell.party)).party };
}

browserTest('a row says who speaks in it without a column, and leads to that cell', async (page) => {
  const { row, party } = await hiding(['Torvia']);
  await visit(page, '/?party=Torvia');
  const line = page.locator('.table tbody tr', { has: page.locator('.issue-name', { hasText: row.name }) }).locator('.also');
  assert.match((await line.innerText()).replace(/\s+/g, ' '), new RegExp(`^also .*${party}`));
  await line.getByRole('link', { name: party }).click();
  await page.getByRole('heading', { name: `${party} on ${row.name}` }).waitFor();
  await page.locator('.drawer .words').first().waitFor();
});

browserTest('columns for which the window has no room are told in the row too', async (page) => {
  const table = await api('/api/table');
  await visit(page, '/');
  const shown = await page.locator('.table thead th:not(.issue)').count();
  assert.ok(shown < table.columns.length, 'not all columns fit');
  const hidden = table.columns.slice(shown);
  for (const row of table.rows) {
    const speak = hidden.filter((party) => row.cells[table.columns.indexOf(party)]);
    if (speak.length === 0) continue;
    const cell = page.locator(`.table tbody th:has(a[href="/issue/${row.issue}"]) .also`);
    assert.ok((await cell.innerText()).includes(speak[0]), row.name);
  }
}, { viewport: { width: 800, height: 900 } });

browserTest('the sentences counted above the table are those of the list they lead to', async (page) => {
  const { coverage } = await api('/api/table');
  await visit(page, '/');
  await page.locator('.coverage a', { hasText: /sentences?$/ }).click();
  await settled(page);
  assert.equal(Number(await page.locator('[data-total]').getAttribute('data-total')), coverage.statements);
});

browserTest('how a sentence was read is told when asked: rule, score, day', async (page) => {
  const { items } = await api('/api/groups?issue=withdrawal&party=Torvia');
  const { rule, score } = items[0].printings[0];
  await visit(page, '/?cell=withdrawal~Torvia');
  assert.ok(await cellOf(page, 'withdrawal~Torvia').isVisible());
  const why = page.locator('.drawer .why').first();
  assert.ok(!(await why.locator('dl').isVisible()));
  await why.locator('summary').click();
  const words = await why.locator('dl').innerText();
  for (const part of [rule, score.toFixed(2), 'no person has confirmed it', '2031']) assert.ok(words.includes(part), `${part} in: ${words}`);
});
