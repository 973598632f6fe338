import assert from 'node:assert/strict';
import { api, browserTest, visit } from './browser.mjs';

browserTest('c cites all sentences of the open cell in the form chosen, copied', async (page, context) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { items } = await api('/api/groups?issue=ceasefire&party=Veldania');
  const printings = items.flatMap((group) => group.printings);
  const cites = await Promise.all(printings.map(({ claim, article }) => api(`/api/cite/${claim}?article=${article.id}`)));
  await visit(page, '/?cell=ceasefire~Veldania');
  await page.locator('.drawer .words').first().waitFor();
  await page.keyboard.press('c');
  const box = page.getByRole('dialog', { name: 'Cite all: Veldania on Ceasefire' });
  await box.getByText(`${printings.length} sentences, copied.`).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await copied(), cites.map(({ text }) => text).join('\n\n'));
  await box.getByLabel('CSL-JSON').check();
  await box.getByText(', copied.').waitFor();
  const csl = JSON.parse(await copied());
  assert.equal(csl.length, printings.length);
  assert.equal(new Set(csl.map(({ id }) => id)).size, printings.length, 'no two have one key');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite all' }).click();
  // The form is remembered.
  await box.locator('pre', { hasText: '"id"' }).waitFor();
});
