// Makes the picture of the read-me again: ./parley serve sample, then
// node parley-workbench/src/test/browser/picture.mjs help/workbench.png
import { createRequire } from 'node:module';

const library = createRequire(new URL('../../main/web/package.json', import.meta.url));
const { chromium } = library('playwright-core');
const address = process.env.PARLEY_URL ?? 'http://127.0.0.1:7171';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: 'light', locale: 'en-GB' });
await page.goto(`${address}/?cell=neutrality~Torvia`, { waitUntil: 'networkidle' });
await page.screenshot({ path: process.argv[2] ?? 'workbench.png' });
await browser.close();
