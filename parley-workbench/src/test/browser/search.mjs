import assert from 'node:assert/strict';
import { api, browserTest, inWindow, query, settled, visit } from './browser.mjs';

browserTest('a search from any page leads to passages, and a hit opens at its passage', async (page) => {
  await visit(page, '/actors');
  await page.keyboard.press('/');
  await page.keyboard.type('corridor');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search?q=corridor');
  await page.locator('.hits li').first().waitFor();
  const found = await api('/api/search?q=corridor');
  assert.equal(Number(await page.locator('[data-total]').getAttribute('data-total')), found.total);
  const hit = found.items[0];
  await page.locator('.hits .rowlink').first().click();
  const mark = page.locator('#focus');
  await mark.waitFor();
  assert.equal(await mark.textContent(), hit.text);
  assert.ok(await inWindow(mark), 'the passage is in the window');
  await page.goBack();
  await settled(page);
  assert.equal(query(page).get('q'), 'corridor');
});

browserTest('a search without a hit says what to try', async (page) => {
  await visit(page, '/search?q=nosuchwordatall');
  await page.getByText('No passage has all of these words').waitFor();
});
