import assert from 'node:assert/strict';
import { api, browserTest, cellOf, inWindow, query, visit } from './browser.mjs';

const CELL = 'withdrawal~Torvia';

browserTest('a cell opens to its sentences, a sentence to the article at the mark, Back leads back', async (page) => {
  const groups = await api('/api/groups?issue=withdrawal&party=Torvia');
  await visit(page, '/');
  await cellOf(page, CELL).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('heading', { name: 'Torvia on Withdrawal' }).waitFor();
  await drawer.locator('.words').first().waitFor();
  const statement = groups.items[0].printings[0];
  assert.equal(await drawer.locator('.words').first().innerText(), statement.passages.map((passage) => passage.text).join('\n'));
  const evidence = statement.passages[0].marks.find((mark) => mark[2] === 'evidence');
  assert.equal((await drawer.locator('.words').first().locator('mark').allTextContents()).join(''), statement.passages[0].text.slice(evidence[0], evidence[1]));

  await drawer.getByRole('link', { name: /^Open the article/ }).first().click();
  const mark = page.locator('#focus');
  await mark.waitFor();
  assert.equal(await page.locator('main mark').count(), 1);
  assert.equal(await mark.textContent(), statement.passages[0].text.slice(evidence[0], evidence[1]));
  assert.ok(await inWindow(mark), 'the mark is in the window');

  await page.goBack();
  await drawer.getByRole('heading', { name: 'Torvia on Withdrawal' }).waitFor();
  await page.goBack();
  await drawer.waitFor({ state: 'detached' });
  assert.equal(query(page).get('cell'), null);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), CELL);
});

browserTest('copies are folded under their origin with a count', async (page) => {
  const { items } = await api('/api/groups?issue=withdrawal&party=Torvia');
  const copies = items[0].printings.filter((each) => each.copy_of);
  assert.ok(copies.length > 0);
  await visit(page, `/?cell=${CELL}`);
  const fold = page.locator('.copies').first();
  await fold.getByText(`The same words also in ${copies.length} article`).click();
  await fold.getByText(copies[0].article.outlet).last().waitFor();
  assert.equal(await fold.locator('li').count(), copies.length);
});

browserTest('a stance is left alone by its chip, and the address keeps it', async (page) => {
  await visit(page, '/?cell=ceasefire~Veldania');
  await page.locator('.chips a', { hasText: 'rejects' }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('.group-name')].every((each) => each.textContent.includes('rejects')));
  assert.equal(query(page).get('stance'), 'reject');
});

browserTest('a claim is cited in four forms, each to be copied', async (page, context) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { items } = await api('/api/groups?issue=withdrawal&party=Torvia');
  const { claim, article } = items[0].printings[0];
  const cite = await api(`/api/cite/${claim}?article=${article.id}`);
  await visit(page, `/?cell=${CELL}`);
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  const box = page.getByRole('dialog', { name: 'Cite', exact: true });
  await box.getByRole('heading', { name: 'Text' }).waitFor();
  assert.deepEqual(await box.locator('pre').allTextContents(), [cite.text, cite.markdown, cite.bibtex, JSON.stringify(cite.csl, null, 2)]);
  await box.getByRole('button', { name: 'Copy' }).first().click();
  await box.getByRole('button', { name: 'Copied' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), cite.text);
});
