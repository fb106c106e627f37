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
