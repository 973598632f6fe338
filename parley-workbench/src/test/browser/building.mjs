import assert from 'node:assert/strict';
import { api, browserTest } from './browser.mjs';

browserTest('while the ledger is built its progress is shown, and the table follows what comes in', async (page) => {
  const ready = await api('/api/status');
  let state = { ...ready, state: 'building', changed: 'one', build: { met: 3, total: 16, stored: 3, rejected: 0, rate: 12.5, seconds_left: 1, phase: 'reading' } };
  let tables = 0;
  await page.route('**/api/status', (route) => route.fulfill({ json: state }));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/table') tables += 1;
  });
  await page.goto('/');
  await page.getByText('Reading: 3 of 16 articles · 12.5 a second · 1 second left').waitFor();
  await page.locator('.table').waitFor();
  const before = tables;
  state = { ...state, changed: 'two', build: { ...state.build, phase: 'grouping' } };
  await page.getByText('All 16 articles are read').waitFor();
  state = { ...ready, changed: 'three' };
  await page.locator('.building').waitFor({ state: 'detached' });
  assert.ok(tables > before, 'the table is asked for again');
});

browserTest('a build that failed says so', async (page) => {
  const ready = await api('/api/status');
  await page.route('**/api/status', (route) => route.fulfill({ json: { ...ready, state: 'failed' } }));
  await page.goto('/');
  await page.getByText('The build failed').waitFor();
});
