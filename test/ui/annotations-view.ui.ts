import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// What can be done with annotations in their view, from the keyboard. Each test goes on where the one before ended.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ settings: { 'pressmark.annotator': 'M. Roth' } });
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.view('Annotations').getByText('Nothing is tagged yet.').waitFor();
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });
/** Each row as its label and its description, with a bar between. */
const rows = async (): Promise<string> => {
  await workbench.rows('Annotations');
  const labels = workbench.view('Annotations').locator('.monaco-list-row .monaco-icon-label-container');
  return (await labels.evaluateAll(textsOf)).join('\n').replaceAll('\u00a0', ' ');
};
/** Runs in the page. */
const textsOf = (
  labels: readonly { readonly children: Iterable<{ readonly textContent: string | null }> }[],
): string[] => labels.map(({ children }) => [...children].map(({ textContent }) => textContent).join(' | '));
const menu = () => workbench.page.locator('.monaco-menu').last();

async function tag(passage: string, key: string): Promise<void> {
  await workbench.select(passage);
  await press("Control+'");
  await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
  await press(key);
  await workbench.row('Annotations', passage.slice(0, 20)).waitFor();
}

/** Points at nothing, so that no tooltip lies over the rows. */
const pointAway = (): Promise<void> => workbench.page.mouse.move(1300, 700);

/** Gives the keyboard to a row of the view. */
async function focusRow(text: string): Promise<void> {
  await workbench.row('Annotations', text).click();
  await pointAway();
  await workbench.view('Annotations').locator('.monaco-list-row.focused', { hasText: text }).waitFor();
}

/** Chooses from the menu of the row that has the keyboard. */
async function choose(...titles: readonly string[]): Promise<void> {
  await press('Shift+F10');
  for (const [depth, title] of titles.entries()) {
    const entry = workbench.page.locator('.monaco-menu .action-item', { hasText: title }).last();
    await entry.waitFor();
    for (let step = 0; step < 40 && !(await entry.evaluate(isFocused)); step++) await press('ArrowDown');
    await press(depth < titles.length - 1 ? 'ArrowRight' : 'Enter');
  }
  await workbench.page.locator('.monaco-menu').first().waitFor({ state: 'hidden' });
}

/** Whether an entry of a menu has the focus; runs in the page. */
const isFocused = (entry: { readonly classList: { contains(name: string): boolean } }): boolean =>
  entry.classList.contains('focused');

test('keys in the view move the end of a passage, remove it, and take that back', async () => {
  await tag('about 2,300 people', '1');
  await tag('anger at the short notice', '1');
  await tag('the government denies', '3');
  // The row with the keyboard is meant, not the one selected last.
  await focusRow('anger at the short');
  await press('ArrowUp');
  await press('Shift+ArrowRight');
  await workbench.row('Annotations', 'about 2,300 people on').waitFor();
  await press('Shift+ArrowLeft');
  await press('Shift+ArrowLeft');
  await soon(rows).toMatch(/about 2,300 \| ¶7/);
  await press('Control+z');
  await press('Control+z');
  await press('Control+z');
  await soon(rows).toMatch(/about 2,300 people \| ¶7/);
  await press('Delete');
  await soon(rows).not.toMatch(/about 2,300/);
  await press('Control+z');
  await soon(rows).toMatch(/about 2,300 people \| ¶7/);
});

test('the menu of a row, opened by key, has the edges in a menu of their own', async () => {
  await focusRow('anger at the short');
  await press('Shift+F10');
  await menu().getByText('Re-attach Here').waitFor();
  await picture('annotation-menu');
  await press('Escape');
  await choose('Edges', 'Extend at the Start');
  await soon(rows).toMatch(/expressed anger at the short notice/);
});

test('several rows selected are changed together', async () => {
  await focusRow('about 2,300');
  await press('Shift+ArrowDown');
  await choose('Change Selected');
  await workbench.quickInput.getByText('Change 2 annotations in 1 article').waitFor();
  await workbench.quickInput.getByText('Add a Tag').waitFor();
  await press('Enter');
  await workbench.quickInput.getByText('Add which tag?').waitFor();
  await press('6');
  await soon(rows).toMatch(/number \| 2/);
});

test('a tag filters the view, and what is shown is changed at once, nothing else', async () => {
  await focusRow('denial');
  await choose('Filter by This');
  await workbench.view('Annotations').getByText('Only denial').waitFor();
  await soon(rows).not.toMatch(/claim/);
  await workbench.chooseFromView('Annotations', 'Change All Shown');
  await workbench.quickInput.getByText('Change 1 annotation in 1 article · only denial').waitFor();
  await picture('annotations-bulk');
  await workbench.quickInput.getByText('Remove 1 Annotation').click();
  await workbench.view('Annotations').getByText('Nothing matches denial').waitFor();
  await workbench.viewAction('Annotations', 'Clear the Filter');
  await soon(rows).toMatch(/claim \| 2/);
  expect(await rows()).not.toMatch(/denial/);
});

test('a tag is kept on by the button of its row, and Escape ends it from there', async () => {
  const row = workbench.row('Annotations', 'claim');
  // The view may be made anew between pointing and clicking, and then the mouse is on no row.
  await vi.waitFor(
    async () => {
      // What comes up on the buttons above would lie over the row.
      await pointAway();
      await row.hover({ timeout: 2_000 });
      await row.locator('.action-label[aria-label^="Keep Tag On"]').click({ timeout: 2_000 });
    },
    { timeout: 20_000 },
  );
  const status = workbench.page.locator('.statusbar-item', { hasText: 'claim · Esc ends' });
  await status.waitFor();
  await focusRow('about 2,300');
  await press('Escape');
  await status.waitFor({ state: 'hidden' });
});

test('what changed outside is listed in doubt or as not found, and placed anew', async () => {
  await workbench.runCommand('View: Close All Editors');
  const file = path.join(workbench.folder, 'courier-ferry.txt');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text
      .replace('about 2,300 people', 'some 2,300 people')
      .replace('Island residents have expressed anger at the short notice. ', ''),
  );
  await workbench.openFile('courier-ferry.txt');
  await workbench.row('Annotations', 'Not found in the text').waitFor();
  await workbench.expand('Annotations', 'Not found in the text');
  await soon(rows).toMatch(/In doubt \| 1/);
  await workbench.expand('Annotations', 'In doubt');
  await picture('annotations-in-doubt');
  await workbench.select('Sunday');
  await focusRow('expressed anger');
  await choose('Re-attach Here');
  await soon(rows).not.toMatch(/Not found/);
  expect(await rows()).toMatch(/Sunday \| ¶1/);
  await workbench.view('Annotations').locator('.monaco-list-row[aria-label*="words changed"]').first().click();
  await choose('Confirm Place');
  await soon(rows).not.toMatch(/In doubt/);
});

/** Keeps a picture where `PRESSMARK_PICTURES` asks for some. */
async function picture(name: string): Promise<void> {
  const folder = env['PRESSMARK_PICTURES'];
  if (folder !== undefined) await workbench.picture(path.join(folder, `${name}.png`));
}
