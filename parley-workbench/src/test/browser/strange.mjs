// An article of scripts, quotation marks and right-to-left text: see corpus/strange.jsonl.
import assert from 'node:assert/strict';
import { api, browserTest, visit } from './browser.mjs';

async function strange() {
  for (let path = '/api/articles?limit=100'; ; ) {
    const page = await api(path);
    const found = page.items.find(({ article }) => article.title?.includes('<script>'));
    if (found) return api(`/api/articles/${found.article.id}`);
    assert.ok(page.next, 'the strange article is in the ledger');
    path = `/api/articles?limit=100&cursor=${encodeURIComponent(page.next)}`;
  }
}

const untouched = async (page) => assert.equal(await page.evaluate(() => window.hacked), undefined);

browserTest('an article full of scripts, quotes and right-to-left text is shown as text', async (page) => {
  const whole = await strange();
  await visit(page, `/article/${whole.article.id}`);
  const shown = await page.locator('[data-start]').evaluateAll((all) => all.map((each) => each.textContent));
  assert.deepEqual(shown, whole.blocks.map(([start, end]) => whole.text.slice(start, end)));
  assert.ok((await page.locator('h1').textContent()).includes("<script>window.hacked = 'title'</script>"));
  assert.equal(await page.locator('main script, main style, main img').count(), 0);
  const turned = page.locator('[data-start]', { hasText: 'طورفيا' }).or(page.locator('[data-start]', { hasText: 'القوارب' }));
  assert.equal(await turned.first().evaluate((each) => getComputedStyle(each).direction), 'rtl');
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
  await untouched(page);
});

browserTest('so it is as received, in lists, in the drawer, in search and when cited', async (page) => {
  const whole = await strange();
  await visit(page, `/article/${whole.article.id}?received=1`);
  await page.waitForFunction((n) => document.querySelector('.received pre')?.textContent.length === n, whole.received_length);
  await untouched(page);
  for (const path of ['/articles', '/positions', '/search?q=sailors', '/outlets', '/?cell=prisoners~Torvia', '/brief']) {
    await visit(page, path);
    await untouched(page);
    assert.equal(await page.locator('main script, main style, main img').count(), 0, path);
  }
  assert.ok(whole.positions.length > 0, 'it has a claim');
  await visit(page, `/claim/${whole.positions[0].claim}`);
  await page.getByRole('button', { name: 'Cite' }).first().click();
  await page.locator('.cite pre').first().waitFor();
  await untouched(page);
});
