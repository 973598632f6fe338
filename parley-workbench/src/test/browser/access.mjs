// axe on every page, in both themes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { browserTest, library, NARROW, visit, WIDE } from './browser.mjs';
import { everyPage, mainPages } from './pages.mjs';

const axe = readFileSync(library.resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page) {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return found.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`);
}

for (const [theme, viewport, pages] of [
  ['light', WIDE, everyPage],
  ['dark', WIDE, everyPage],
  ['dark', NARROW, mainPages],
]) {
  browserTest(`axe finds nothing, ${theme}, ${viewport.width} px`, async (page) => {
    for (const path of await pages()) {
      await visit(page, path);
      assert.deepEqual(await violations(page), [], path);
    }
    await visit(page, '/?cell=withdrawal~Torvia');
    await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
    await page.locator('.cite pre').first().waitFor();
    assert.deepEqual(await violations(page), [], 'the cite box');
    await page.keyboard.press('Escape');
    await page.locator('.why summary').first().click();
    await page.keyboard.press('c');
    await page.locator('.cite-all').waitFor();
    assert.deepEqual(await violations(page), [], 'the box of all citations, and how a sentence was read');
  }, { viewport, theme });
}
