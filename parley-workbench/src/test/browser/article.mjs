import assert from 'node:assert/strict';
import { address, api, browserTest, inWindow, query, visit } from './browser.mjs';

/** An article with pieces left out and more than one claim. */
async function repaired() {
  for (const { article } of (await api('/api/articles')).items) {
    const whole = await api(`/api/articles/${article.id}`);
    if (whole.dropped.length > 0 && whole.positions.length > 1) return whole;
  }
  throw new Error('the sample has no such article');
}

browserTest('beside the clean text stands what was received, at the same words', async (page) => {
  const whole = await repaired();
  const { claim, passages } = whole.positions.at(-1);
  await visit(page, `/article/${whole.article.id}?claim=${claim}`);
  await page.getByRole('button', { name: /as received/ }).click();
  const received = page.locator('.received pre');
  await page.waitForFunction((n) => document.querySelector('.received pre')?.textContent.length === n, whole.received_length);
  assert.equal(query(page).get('received'), '1');
  const words = passages[0].text.slice(0, 30);
  const seen = await received.evaluate((pre, part) => {
    const range = document.createRange();
    const at = pre.textContent.indexOf(part);
    range.setStart(pre.firstChild, at);
    range.setEnd(pre.firstChild, at + part.length);
    const box = pre.parentElement.getBoundingClientRect();
    const { top, bottom } = range.getBoundingClientRect();
    return at >= 0 && top >= box.top && bottom <= box.bottom;
  }, words);
  assert.ok(seen, `“${words}” is in sight in what was received`);
  assert.equal(await page.evaluate(() => CSS.highlights.get('received-dropped').size), whole.dropped.length);
});

browserTest('what was left out is shown when asked for', async (page) => {
  const whole = await repaired();
  const received = await (await fetch(`${address}/api/articles/${whole.article.id}/received`)).text();
  await visit(page, `/article/${whole.article.id}`);
  await page.getByText(/pieces? left out/).click();
  const first = page.locator('.mends pre').first();
  await first.waitFor();
  const [from, to] = whole.dropped[0].received;
  assert.ok(received.slice(from, to).trim().startsWith((await first.textContent()).slice(0, 40)));
});

browserTest('another claim of the article is shown at its words', async (page) => {
  const whole = await repaired();
  await visit(page, `/article/${whole.article.id}`);
  const last = page.locator('.claims').first().locator('li').last();
  await last.locator('a').first().click();
  await page.locator('#focus').waitFor();
  assert.ok(await inWindow(page.locator('#focus')));
  assert.ok(query(page).get('claim'));
  assert.equal(await page.locator('main mark').count(), 1);
});

browserTest('only what is in sight is painted', async (page) => {
  const whole = await repaired();
  await visit(page, `/article/${whole.article.id}?show=positions,quotations`);
  await page.waitForFunction(() => CSS.highlights.get('positions')?.size > 0);
  assert.ok((await page.evaluate(() => CSS.highlights.get('quotations')?.size ?? 0)) <= whole.quotes.length);
});

browserTest('a sentence that other articles print too leads to them', async (page) => {
  for (const { article } of (await api('/api/articles')).items) {
    const whole = await api(`/api/articles/${article.id}`);
    const copied = whole.passages.find((passage) => passage.printed > 0);
    if (!copied) continue;
    const others = await api(`/api/passages/${copied.id}/printings`);
    await visit(page, `/article/${article.id}`);
    await page.locator('.echoes summary').first().click();
    await page.locator('.echoes-in a').first().click();
    await page.locator('#focus').waitFor();
    assert.ok(others.items.some((other) => page.url().includes(other.article.id)));
    return;
  }
  assert.fail('no sentence of the sample is printed twice');
});
