import assert from 'node:assert/strict';
import { api, browserTest, cellOf, query, visit } from './browser.mjs';

browserTest('the keys [ and ] move the day, and the table with it', async (page) => {
  const days = (await api('/api/days')).items.map((each) => each.day);
  await visit(page, '/');
  await page.waitForFunction(() => document.getElementById('asof')?.max > 0);
  const first = await page.locator('.table tbody').innerText();
  await page.keyboard.press('[');
  await page.waitForFunction((before) => document.querySelector('.table tbody').innerText !== before, first);
  assert.equal(query(page).get('as_of'), days.at(-2));
  await page.keyboard.press(']');
  await page.waitForFunction((before) => document.querySelector('.table tbody').innerText === before, first);
  assert.equal(query(page).get('as_of'), null);
});

browserTest('the slider goes by the arrow keys and says its day', async (page) => {
  const days = (await api('/api/days')).items.map((each) => each.day);
  await visit(page, '/');
  await page.waitForFunction(() => document.getElementById('asof')?.max > 0);
  await page.locator('#asof').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((day) => new URL(location.href).searchParams.get('as_of') === day, days.at(-3));
  const table = await api(`/api/table?as_of=${days.at(-3)}`);
  await page.waitForFunction((n) => document.querySelectorAll('.table td:not(.empty-cell)').length === n, table.rows.flatMap((row) => row.cells).filter(Boolean).length);
  assert.match(await page.locator('#asof').getAttribute('aria-valuetext'), /^\d+ \w+ 2031$/);
  await page.goBack();
  await page.waitForFunction(() => !location.search);
});

browserTest('two days compared: cells that differ say what was', async (page) => {
  const table = await api('/api/table?compare=2031-03-20');
  const changed = table.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))).find(({ cell }) => cell?.change === 'changed' && cell.then.stance !== cell.now.stance);
  await visit(page, '/?compare=2031-03-20');
  const text = await cellOf(page, `${changed.row.issue}~${changed.cell.party}`).innerText();
  assert.match(text, /was [▲◆●✕✚△◇○⊗⊕]/);
  assert.equal(await page.locator('td.change-new').count(), table.rows.flatMap((row) => row.cells).filter((cell) => cell?.change === 'new').length);
});

browserTest('a comparison is chosen from the menu', async (page) => {
  await visit(page, '/');
  await page.locator('summary', { hasText: 'Compare' }).click();
  await page.getByRole('link', { name: /a month before/ }).click();
  await page.locator('.change').first().waitFor();
  assert.ok(query(page).get('compare'));
});

browserTest('a drag over many days asks for few tables, and the one before stays until the new one is there', async (page) => {
  const days = (await api('/api/days')).items.map((each) => each.day);
  await visit(page, '/');
  await page.waitForFunction(() => document.getElementById('asof')?.max > 0);
  let tables = 0;
  await page.route('**/api/table*', async (route) => {
    tables += 1;
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.evaluate((last) => {
    const slider = document.getElementById('asof');
    for (let at = last; at >= 2; at--) {
      slider.value = at;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, days.length - 1);
  await page.locator('.table-pane.loading .table').waitFor();
  await page.waitForFunction(() => !document.querySelector('.table-pane.loading'));
  assert.equal(query(page).get('as_of'), days[2]);
  assert.equal(tables, 1);
});
