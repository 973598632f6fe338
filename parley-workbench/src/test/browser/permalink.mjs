import assert from 'node:assert/strict';
import { api, browserTest, settled, visit } from './browser.mjs';

browserTest('an address in a fresh browser shows the same state', async (page, context) => {
  const { items } = await api('/api/articles');
  const addresses = [
    '/?as_of=2031-04-10&compare=2031-03-13&open=withdrawal&cell=ceasefire~Veldania&stance=reject',
    '/?party=Ilmora&party=Torvia',
    '/positions?party=Torvia&stance=demand',
    `/article/${items[0].article.id}?received=1&show=names`,
    '/search?q=truce',
    '/news?since=2031-04-01',
  ];
  for (const address of addresses) {
    await visit(page, '/');
    // Come to as the reader comes to it, within the page, then anew with nothing kept.
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await page.waitForFunction((to) => location.pathname + location.search === to, address);
    await settled(page);
    const fresh = await context.browser().newContext({ viewport: page.viewportSize(), baseURL: new URL(page.url()).origin });
    try {
      const other = await fresh.newPage();
      await visit(other, page.url());
      const words = async (of) => {
        await of.waitForLoadState('networkidle');
        return of.locator('main').innerText();
      };
      assert.equal(await words(other), await words(page), address);
    } finally {
      await fresh.close();
    }
  }
});
