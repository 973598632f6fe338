// A page for each test, and after it the proof that nothing was asked elsewhere, nothing was refused
// by the Content-Security-Policy and nothing failed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';

// The libraries are installed beside the pages' sources.
export const library = createRequire(new URL('../../main/web/package.json', import.meta.url));
const { chromium } = library('playwright-core');

export const address = process.env.PARLEY_URL ?? 'http://127.0.0.1:7171';
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 420, height: 860 };
const PATIENCE = 15000;

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
after(() => browser?.close());

/** What the server answers to a GET, as JSON. */
export async function api(path) {
  const response = await fetch(address + path);
  assert.equal(response.status, 200, path);
  return response.json();
}

/**
 * A test on a page of its own; `faults` true where the test makes answers fail.
 *
 * @param {(page, context) => Promise<void>} body
 */
export function browserTest(name, body, { viewport = WIDE, theme = 'light', faults = false } = {}) {
  test(name, async () => {
    const context = await browser.newContext({ viewport, colorScheme: theme, baseURL: address, acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE);
    const troubles = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${address}/`) && !/^(data|blob|about):/.test(request.url())) troubles.push(`asked elsewhere: ${request.url()}`);
    });
    context.on('weberror', (error) => troubles.push(`error: ${error.error().stack}`));
    context.on('console', (message) => {
      const refused = faults && message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !refused) troubles.push(`console: ${message.text()}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`));
    });
    try {
      await body(await context.newPage(), context);
    } finally {
      await context.close();
    }
    assert.deepEqual(troubles, []);
  });
}

/** Goes to an address and waits until what it shows has come. */
export async function visit(page, path) {
  await page.goto(path);
  await settled(page);
}

/** No wait is shown any more. */
export async function settled(page) {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
}

/** Whether all of an element's first line is within the window. */
export function inWindow(locator) {
  return locator.evaluate((element) => {
    const { top, bottom, left, right } = element.getClientRects()[0];
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}

export const cellOf = (page, key) => page.locator(`[data-cell="${key}"]`);
export const query = (page) => new URL(page.url()).searchParams;
