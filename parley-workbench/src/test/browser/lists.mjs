import assert from 'node:assert/strict';
import { address, api, browserTest, query, settled, visit } from './browser.mjs';

/** How many records a CSV text has below its head; line ends within quotation marks end none. */
function records(csv) {
  let quoted = false;
  let lines = 0;
  for (const sign of csv) {
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n' && !quoted) lines += 1;
  }
  return lines - 1;
}

async function showAll(page) {
  for (;;) {
    const { count, total } = await page.locator('[data-count]').evaluate((each) => ({ ...each.dataset }));
    if (count === total) return Number(count);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForFunction((before) => document.querySelector('[data-count]').dataset.count !== before, count);
  }
}

browserTest('rows shown = count shown = rows of the CSV, the JSON and the JSONL = total of the API', async (page) => {
  for (const filter of ['', '?party=Veldania', '?issue=ceasefire&stance=reject']) {
    await visit(page, `/positions${filter}`);
    const shown = await showAll(page);
    assert.equal(await page.locator('.rows .statement').count(), shown);
    assert.equal((await api(`/api/positions${filter}`)).total, shown);
    const twin = async (kind) => (await fetch(address + (await page.locator('.twins a', { hasText: new RegExp(`^${kind}$`) }).getAttribute('href')))).text();
    assert.equal(records(await twin('CSV')), shown);
    assert.equal((await twin('JSONL')).trim().split('\n').length, shown);
    const json = JSON.parse(await twin('JSON'));
    assert.equal((json.items ?? json).length, shown);
  }
});

browserTest('the rows of an open cell are those of its files', async (page) => {
  await visit(page, '/?cell=ceasefire~Veldania');
  const { items } = await api('/api/groups?issue=ceasefire&party=Veldania');
  const href = await page.locator('.drawer .twins a', { hasText: /^CSV$/ }).getAttribute('href');
  assert.equal(records(await (await fetch(address + href)).text()), items.reduce((sum, group) => sum + group.statements, 0));
});

browserTest('filters stand in the address, and an empty list says what to do', async (page) => {
  await visit(page, '/positions');
  await page.locator('select[name=stance]').selectOption('reject');
  await page.waitForFunction(() => [...document.querySelectorAll('.rows .lead .stance')].every((each) => each.textContent.includes('rejects')));
  assert.equal(query(page).get('stance'), 'reject');
  await visit(page, '/positions?speaker=nobody-of-this-name');
  await page.getByText('No position matches all of these filters').waitFor();
});

browserTest('every list and thing opens, and j and k go through a list', async (page) => {
  const actor = (await api('/api/actors')).items[0];
  const outlet = (await api('/api/outlets')).items[0];
  for (const path of ['/articles', '/actors', `/actor/${encodeURIComponent(actor.id)}`, '/outlets', `/outlet/${encodeURIComponent(outlet.id)}`, '/issue/ceasefire', '/news?since=2031-03-10', '/differences', '/runs']) {
    await visit(page, path);
    await page.locator('.rows > li, .empty').first().waitFor();
    assert.equal(await page.locator('.fault').count(), 0, path);
  }
  await visit(page, '/articles');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const first = page.locator('.rows > li a').first();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), await first.getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.locator('.article-body').waitFor();
  await page.goBack();
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), await first.getAttribute('href'));
});

browserTest('the brief cites each sentence and goes to Markdown', async (page) => {
  const brief = await api('/api/brief');
  await visit(page, '/brief');
  assert.equal(await page.locator('.brief-item').count(), brief.sections.reduce((sum, section) => sum + section.items.length, 0));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Markdown' }).click()]);
  assert.equal(file.suggestedFilename(), 'brief.md');
});

browserTest('an address of no page says so', async (page) => {
  await visit(page, '/runs');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/nowhere/at/all';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.getByRole('heading', { name: 'No such page' }).waitFor();
});
