import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countThinBoxes } from './in-the-page.mjs';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// What several sources say together, as a person sees and compares it. Each test goes on where the one before ended.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ theme: 'dark', size: { width: 1700, height: 1000 } });
  await workbench.openFile('courier-ferry.txt');
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const ROAD = 'They’re closing the one road';

test('words that another source words differently stand in a thin box, which says how', async () => {
  const boxes = workbench.editor.locator('.view-overlays .cdr');
  await expect.poll(() => boxes.evaluateAll(countThinBoxes), { timeout: 15_000 }).toBeGreaterThan(4);
  await workbench.select('only road');
  await workbench.page.keyboard.press('ArrowLeft');
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('Control+I');
  const hover = workbench.page.locator('.monaco-hover:not(.hidden)', { has: workbench.page.locator('table') }).first();
  await hover.getByText('The Sound Observer').first().waitFor();
  await hover.locator('table strong', { hasText: 'one' }).first().waitFor();
  await hover.getByText('silent').first().waitFor();
  await picture('sources-hover');
});

test('the Sources view lists what is shared, each source below it', async () => {
  await workbench.page.keyboard.press('Escape');
  await workbench.openContainer('Pressmark');
  const header = workbench.view('Sources').locator('.pane-header');
  expect(await header.getAttribute('aria-expanded'), 'the view waits until somebody opens it').toBe('false');
  for (const view of ['Entities', 'Annotations', 'Sources']) {
    await workbench.view(view).locator('.pane-header').click();
  }
  await workbench.row('Sources', ROAD).waitFor();
  await workbench.expand('Sources', ROAD);
  const courier = workbench.view('Sources').locator('.monaco-list-row', { hasText: 'courier-ferry' }).first();
  await courier.waitFor();
  expect(await courier.getAttribute('aria-label')).toMatch(
    /^courier-ferry, 2025-03-10, words changed, silent: “They are/,
  );
  await picture('sources-tree');
});

test('a click opens two sources side by side, another click the third', async () => {
  await workbench.row('Sources', ROAD).click();
  const shown = async (): Promise<(string | null)[]> => {
    const tabs = await workbench.page.locator('.editor-group-container .tab.active').all();
    return Promise.all(tabs.map((tab) => tab.getAttribute('data-resource-name')));
  };
  await expect.poll(shown, { timeout: 15_000 }).toEqual(['observer-strike.article', 'courier-ferry.txt']);
  await picture('sources-side-by-side');
  await workbench.row('Sources', ROAD).click();
  await expect.poll(shown, { timeout: 15_000 }).toEqual(['observer-strike.article', 'northshore-ferry.txt']);
});

test('wordings are compared in the editor’s own diff, each in the words of its source', async () => {
  const row = workbench.view('Sources').locator('.monaco-list-row', { hasText: 'courier-ferry' }).first();
  const action = row.locator('.action-label[aria-label^="Compare Wording"]');
  const diff = workbench.page.locator('.monaco-diff-editor').first();
  // The button shows while one points at its row, and a row that is made anew has to be pointed at again.
  for (let attempt = 0; attempt < 4 && !(await diff.isVisible()); attempt++) {
    await workbench.page.mouse.move(1200, 500);
    await row.hover();
    await action.click({ timeout: 5_000 }).catch(() => undefined);
    await diff.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await diff.locator('.view-line', { hasText: 'courier-ferry · 2025-03-10 · Tomas Brekke said' }).first().waitFor();
  await diff.locator('.view-line', { hasText: 'The Sound Observer · 2025-03-12' }).first().waitFor();
  await diff.locator('.view-line', { hasText: 'the only road' }).first().waitFor();
  await picture('sources-diff');
});

test('a passage far down is in sight in an editor group that opens for it', async () => {
  // Before its lines are broken all of it would be in sight.
  const paragraph =
    'The pier of Halden was built in stone, and what it cost was written down by nobody at all. '.repeat(9);
  const shared =
    '“They’re closing the one road we have, and the dockers are the only ones who noticed,” Tomas Brekke said.';
  await writeFile(
    path.join(workbench.folder, 'late-ferry.txt'),
    [...Array<string>(12).fill(paragraph), shared].join('\n\n'),
  );
  await workbench.runCommand('View: Close All Editors');
  const late = workbench.view('Sources').locator('.monaco-list-row', { hasText: 'late-ferry' }).first();
  await late.waitFor();
  await late.hover();
  await late.locator('.action-label[aria-label^="Open Side by Side"]').click();
  await workbench.page.locator('.tab.active[data-resource-name="late-ferry.txt"]').waitFor();
  const beside = workbench.page.locator('.editor-group-container').nth(1).locator('.view-line', { hasText: 'closing the one road' }); // prettier-ignore
  await beside.first().waitFor();
  // It stays so when the editor knows its size; a line out of sight is not there.
  await workbench.page.waitForTimeout(1_500);
  expect(await beside.count()).toBeGreaterThan(0);
});

/** Keeps a picture where `PRESSMARK_PICTURES` asks for some. */
async function picture(name: string): Promise<void> {
  const folder = env['PRESSMARK_PICTURES'];
  if (folder !== undefined) await workbench.picture(path.join(folder, `${name}.png`));
}
