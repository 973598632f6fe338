import assert from 'node:assert/strict';
import { api, browserTest, NARROW, visit } from './browser.mjs';
import { everyPage } from './pages.mjs';

browserTest('at 420 px no page scrolls sideways', async (page) => {
  const strange = (await api('/api/articles?limit=100')).items.find(({ article }) => article.title?.includes('<script>'));
  for (const path of [...(await everyPage()), ...(strange ? [`/article/${strange.article.id}`] : [])]) {
    await visit(page, path);
    const over = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - innerWidth;
      const names = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
      return wide > 0 ? `${wide} px: ${names.slice(0, 4).map((each) => `${each.tagName}.${each.className}`)}` : '';
    });
    assert.equal(over, '', path);
  }
}, { viewport: NARROW });

browserTest('at 420 px the table is cards by issue, and a cell opens over them', async (page) => {
  const table = await api('/api/table');
  await visit(page, '/');
  assert.deepEqual(await page.locator('.card h2').allTextContents(), table.rows.map((row) => row.name));
  await page.locator('[data-cell="withdrawal~Torvia"]').click();
  await page.getByRole('dialog').getByText('Vessen Island').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}, { viewport: NARROW });
