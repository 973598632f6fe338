import assert from 'node:assert/strict';
import { api, browserTest, inWindow, query, settled, visit } from './browser.mjs';

/** The person with most quotations, and all that is known of that person. */
async function speaker() {
  const { items } = await api('/api/actors');
  const most = items.reduce((a, b) => (b.quotes > a.quotes ? b : a));
  return api(`/api/actors/${most.id}`);
}

browserTest('actors are found by a part of any name and by their side, and each number opens its list', async (page) => {
  const actor = await speaker();
  await visit(page, '/actors');
  await page.getByLabel('name', { exact: true }).fill(actor.name.split(' ').at(-1).toLowerCase());
  await page.keyboard.press('Enter');
  const row = page.locator('.actor-rows li', { has: page.getByRole('link', { name: actor.name, exact: true }) });
  await row.waitFor();
  assert.equal(query(page).get('q'), actor.name.split(' ').at(-1).toLowerCase());
  assert.deepEqual(
    (await row.locator('.nums a').allTextContents()).map((text) => Number.parseInt(text, 10)),
    [actor.articles, actor.quotes, actor.positions],
  );
  await row.getByRole('link', { name: /article/ }).click();
  await page.getByText('Those that name').waitFor();
  await settled(page);
  assert.equal(Number(await page.locator('[data-total]').getAttribute('data-total')), actor.articles);
  await page.locator('.rows .title').first().click();
  await page.locator('#focus').waitFor();
  assert.ok(actor.names.some(({ name }) => name.includes(name.split(' ').at(-1))));
  assert.ok(await inWindow(page.locator('#focus')), 'the article opens where the actor is named');
});

browserTest('an actor’s page tells names, side, roles with their sentence, and a quotation opens at its words', async (page) => {
  const actor = await speaker();
  await visit(page, `/actor/${actor.id}`);
  const who = page.locator('.who-is');
  for (const { name } of actor.names.slice(0, 3)) await who.getByText(name, { exact: true }).first().waitFor();
  const role = actor.roles[0];
  const line = who.locator('.panel', { has: page.getByRole('heading', { name: 'Roles' }) }).locator('details').first();
  await line.locator('summary').click();
  assert.ok((await line.innerText()).includes(role.title));
  assert.equal(await line.locator('.words').innerText(), role.evidence.passage.text);
  const { items, total } = await api(`/api/actors/${actor.id}/quotes`);
  assert.equal(total, actor.quotes);
  const first = page.locator('.quote-rows > li').first();
  await first.getByRole('link', { name: /Open the article/ }).click();
  const mark = page.locator('#focus');
  await mark.waitFor();
  const [from, to] = items[0].passages[0].marks.find((each) => each[2] === 'content');
  assert.ok((await mark.textContent()).startsWith(items[0].passages[0].text.slice(from, Math.min(to, from + 30))));
  assert.ok(await inWindow(mark));
});

browserTest('what an actor said as positions is an address of its own', async (page) => {
  const { items } = await api('/api/actors');
  const actor = items.reduce((a, b) => (b.positions > a.positions ? b : a));
  await visit(page, `/actor/${actor.id}`);
  await page.getByRole('link', { name: /^Positions/ }).last().click();
  await page.locator('.rows .statement').first().waitFor();
  assert.equal(query(page).get('show'), 'positions');
  assert.equal(Number(await page.locator('[data-total]').getAttribute('data-total')), actor.positions);
});
