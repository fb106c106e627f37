import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Locator } from 'playwright-core';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ settings: { 'pressmark.annotator': 'M. Roth' } });
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

test('a speaker dropped on another is the same from then on, and the correction is listed', async () => {
  await workbench.row('Entities', 'Speakers').waitFor();
  const speakers = workbench.view('Entities').locator('.monaco-list-row[aria-level="2"]');
  const label = (at: number) => speakers.nth(at).locator('.label-name').first().innerText();
  const [into, dropped] = [await label(0), await label(1)];
  await vi.waitFor(() => drop(speakers.nth(1), speakers.nth(0)), { timeout: 40_000 });
  await workbench.expand('Annotations', 'Corrections');
  await expect.poll(() => workbench.rows('Annotations').then((rows) => rows.join('\n')), { timeout: 15_000 }).toContain(into); // prettier-ignore
  await expect.poll(async () => [await label(0), await label(1)], { timeout: 15_000 }).not.toContain(dropped);
});

test('the menu of the name keeps it for the folder, and that of the view opens the names at hand', async () => {
  const speakers = workbench.view('Entities').locator('.monaco-list-row[aria-level="2"]');
  const name = await speakers.first().locator('.label-name').first().innerText();
  await speakers.first().click({ button: 'right' });
  await choose('Keep for This Folder');
  await workbench.page.locator('.statusbar-item', { hasText: `Kept for this folder: ${name}, also ` }).waitFor();
  await workbench.viewAction('Entities', 'More Actions');
  await choose('Edit Names of This Folder');
  await expect.poll(() => workbench.visibleText(), { timeout: 15_000 }).toContain(`"name": "${name}"`);
  expect(await workbench.visibleText()).toContain('"aliases": [');
  await workbench.openFile('courier-ferry.txt');
  const hover = await workbench.hover('Brekke', 'told the Courier');
  await hover.locator('a', { hasText: 'Edit' }).waitFor();
  expect(await hover.innerText()).toContain('By pressmark.entities.json');
});

/** Clicks an entry of the menu that is open; a menu that has only just come up takes no click. */
async function choose(title: string): Promise<void> {
  const entry = workbench.page.locator('.monaco-menu .action-label', { hasText: title }).first();
  await entry.waitFor();
  await vi.waitFor(async () => {
    await entry.click({ timeout: 2_000 });
    await entry.waitFor({ state: 'hidden', timeout: 1_000 });
  }, 15_000);
}

/** Drags a row onto another; a view that is made anew meanwhile forgets what is dragged, and then it is to be done again. */
async function drop(dragged: Locator, onto: Locator): Promise<void> {
  const { mouse } = workbench.page;
  const from = await dragged.boundingBox();
  const to = await onto.boundingBox();
  if (from === null || to === null) throw new Error('the rows are not on the screen');
  await mouse.move(from.x + 70, from.y + 10);
  await mouse.down();
  await mouse.move(from.x + 76, from.y + 12, { steps: 3 });
  await mouse.move(to.x + 70, to.y + 10, { steps: 6 });
  // The editor asks where a drop is welcome; a row that is pointed at for half a second opens.
  await workbench.page.waitForTimeout(200);
  await mouse.move(to.x + 72, to.y + 11);
  await mouse.up();
  await workbench.row('Annotations', 'Corrections').waitFor({ timeout: 5_000 });
}
