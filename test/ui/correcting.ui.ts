import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// Whoever reads has the last word: by keys, by the light bulb, in the list. Each test goes on where the one before ended.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ settings: { 'pressmark.annotator': 'M. Roth', 'pressmark.problems': 'all' } });
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });
const rowsOf = async (view: string): Promise<string> =>
  (await workbench.rows(view)).join('\n').replaceAll('\u00a0', ' ');
const picture = (name: string): Promise<void> =>
  workbench.picture(path.join('dist/pictures', `correcting-${name}.png`));

test('two keys ask who said it; the answer stands in the list and in the file of annotations', async () => {
  await workbench.row('Entities', 'Speakers').waitFor();
  await workbench.select('They are closing the only road');
  await press('Control+K');
  await press("Control+'");
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Oskar Dahl' }).first().waitFor();
  await picture('speaker');
  await workbench.quickInput.locator('input.input').first().fill('Oskar');
  await workbench.quickInput.locator('.monaco-list-row.focused', { hasText: 'Oskar Dahl' }).waitFor();
  await press('Enter');
  await workbench.expand('Annotations', 'Corrections');
  await soon(() => rowsOf('Annotations')).toMatch(/They are closing.*\n?.*Oskar Dahl/);
  await soon(() => readFile(path.join(workbench.folder, 'courier-ferry.txt.annotations.json'), 'utf8')).toContain('"Oskar Dahl"'); // prettier-ignore
});

test('F2 on a name in the text gives the person another name, and leaves the text', async () => {
  await workbench.select('Brekke told the Courier');
  await press('ArrowLeft');
  await press('F2');
  const input = workbench.page.locator('.rename-box input');
  await input.waitFor();
  expect(await input.inputValue()).toBe('Tomas Brekke');
  await input.fill('Tomas J. Brekke');
  await picture('rename');
  await press('Enter');
  await workbench.row('Entities', 'Tomas J. Brekke').waitFor();
  expect(await workbench.visibleText()).not.toContain('Tomas J. Brekke');
});

test('F2 on a row of the list does so too', async () => {
  await workbench.row('Entities', 'Lena Maartens').click();
  await press('F2');
  const input = workbench.quickInput.locator('input.input').first();
  await input.waitFor();
  expect(await input.inputValue()).toBe('Lena Maartens');
  await input.fill('Lena M. Maartens');
  await press('Enter');
  await workbench.row('Entities', 'Lena M. Maartens').waitFor();
});

test('the menu of a date in the list changes what it means', async () => {
  const speakers = workbench.row('Entities', 'Speakers');
  await speakers.locator('.monaco-tl-twistie').click();
  await workbench.expand('Entities', 'Dates');
  const date = workbench.row('Entities', '2025-03-09');
  await date.click();
  await workbench.chooseFromRow(date, 'Change Date…');
  const input = workbench.quickInput.locator('input.input').first();
  await input.waitFor();
  await input.fill('2025-03-02');
  await workbench.quickInput.getByText('Sunday, 2 March 2025').waitFor();
  await press('Enter');
  await workbench.row('Entities', '2025-03-02').waitFor();
  await workbench.row('Entities', 'Dates').locator('.monaco-tl-twistie').click();
  await workbench.expand('Entities', 'Speakers');
});

test('the light bulb at a problem has what to do about it, and to ignore it', async () => {
  await workbench.select('expressed anger');
  await press('F8');
  const zone = workbench.page.locator('.zone-widget .marker-widget, .zone-widget .message').first();
  await zone.waitFor();
  await picture('problem');
  await press('Escape');
  await press('Control+.');
  const bulb = workbench.page.locator('.action-widget');
  await bulb.getByText('Ignore here').first().waitFor();
  expect(await bulb.getByText('Change speaker…').count()).toBe(1);
  await picture('light-bulb');
  await bulb.getByText('Ignore here').first().click();
  await soon(() => readFile(path.join(workbench.folder, 'courier-ferry.txt.annotations.json'), 'utf8')).toContain('"pressmark:rule": "speaker-doubtful"'); // prettier-ignore
});

test('a speaker dropped on another is the same from then on, and the correction is listed', async () => {
  const speakers = workbench.view('Entities').locator('.monaco-list-row[aria-level="2"]');
  const label = (at: number) => speakers.nth(at).locator('.label-name').first().innerText();
  const [into, dropped] = [await label(0), await label(1)];
  const before = (await rowsOf('Annotations')).split(into).length;
  await vi.waitFor(() => drop(speakers.nth(1), speakers.nth(0)), { timeout: 40_000 });
  await soon(async () => (await rowsOf('Annotations')).split(into).length).toBeGreaterThan(before);
  await soon(async () => [await label(0), await label(1)]).not.toContain(dropped);
  await picture('merged');
});

test('the menu of the name keeps it for the folder, and that of the view opens the names at hand', async () => {
  const speakers = workbench.view('Entities').locator('.monaco-list-row[aria-level="2"]');
  const name = await speakers.first().locator('.label-name').first().innerText();
  await workbench.chooseFromRow(speakers.first(), 'Keep for This Folder');
  await workbench.page.locator('.statusbar-item', { hasText: `Kept for this folder: ${name}, also ` }).waitFor();
  await workbench.chooseFromView('Entities', 'Edit Names of This Folder');
  await soon(() => workbench.visibleText()).toContain(`"name": "${name}"`);
  expect(await workbench.visibleText()).toContain('"aliases": [');
  await workbench.openFile('courier-ferry.txt');
  await workbench.goTo(17);
  const hover = await workbench.hover('Dahl', 'plain-spoken');
  await hover.locator('a', { hasText: 'Edit' }).waitFor();
  expect(await hover.innerText()).toContain('By pressmark.entities.json');
});

/** Drags a row onto another; a view that is made anew meanwhile forgets what is dragged, and then it is to be done again. */
async function drop(dragged: Locator, onto: Locator): Promise<void> {
  const { mouse } = workbench.page;
  const name = await dragged.locator('.label-name').first().innerText();
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
  await workbench.view('Entities').locator('.monaco-list-row[aria-level="2"]', { hasText: name }).waitFor({ state: 'hidden', timeout: 5_000 }); // prettier-ignore
}
