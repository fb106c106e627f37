import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spokenRows } from './in-the-page.mjs';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// One person's way through Pressmark, from opening an article to what is left of it in the next window. Each test goes on
// where the one before ended.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

/** Waits until `look` gives something that `expected` is part of. */
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });

test('an article opens with its quotations, sources, cues and dates marked and its surroundings dimmed', async () => {
  await workbench.openFile('northshore-ferry.txt');
  const line = 'looked at every number';
  await soon(() => workbench.lookOf('looked at every number')).toMatchObject({ isFilled: true, underline: 'none' });
  await expect(workbench.lookOf('Solvang', line)).resolves.toMatchObject({ underline: 'solid', isFilled: false });
  await expect(workbench.lookOf('said', line)).resolves.toMatchObject({ isItalic: true, underline: 'none' });
  await expect(workbench.lookOf('Sunday')).resolves.toMatchObject({ underline: 'dotted', isFilled: false });
  const narrated = await workbench.lookOf('The union’s leader, Oskar');
  expect(narrated).toMatchObject({ isFilled: false, isItalic: false, underline: 'none' });
  expect((await workbench.lookOf('ADVERTISEMENT')).color).not.toBe(narrated.color);
});

test('the sidebar lists who speaks, with how often', async () => {
  await workbench.openContainer('Pressmark');
  await workbench.view('Annotations').getByText('Nothing is tagged yet.').waitFor();
  await workbench.row('Entities', 'Ingrid Solvang').waitFor();
  const rows = (await workbench.rows('Entities')).join('\n');
  expect(rows).toMatch(/Speakers\s*\d/);
  expect(rows).toMatch(/Ingrid Solvang\s*\d quotations/);
  expect(rows).toMatch(/Tomas Brekke\s*2 quotations/);
  expect(rows).not.toMatch(/Hanne Roth/);
});

test('clicks on a speaker lead from quotation to quotation, and the keyboard stays in the tree', async () => {
  await workbench.expand('Entities', 'Tomas Brekke');
  const quotations = workbench.view('Entities').locator('.monaco-list-row[aria-label^="Quotation"]');
  await quotations.nth(1).waitFor();
  const lines = (await quotations.allInnerTexts()).map((row) => Number(/¶(\d+)/.exec(row)?.[1]));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of [...lines, ...lines.slice(0, 1)]) {
    await workbench.row('Entities', 'Tomas Brekke').click();
    await soon(() => workbench.selection()).toMatchObject({ line });
    expect((await workbench.selection()).length).toBeGreaterThan(10);
    expect(await workbench.isTreeFocused()).toBe(true);
  }
  await soon(() => workbench.selectedText()).toContain('They are closing the only road we have.');
});

test('the tree follows the cursor', async () => {
  await workbench.words('if that is what it takes').click({ force: true });
  await soon(() => workbench.selectedRow('Entities').innerText()).toContain('if that is what it takes');
  expect(await workbench.isTreeFocused()).toBe(false);
  // It opens no row that is closed: then the speaker stands for the quotation.
  await workbench.words('winter is').click({ force: true });
  await soon(() => workbench.selectedRow('Entities').innerText()).toContain('Oskar Dahl');
});

test('typing filters the tree', async () => {
  await workbench.viewAction('Entities', 'Filter Entities');
  await workbench.quickInput.getByPlaceholder('Words that a row must hold').fill('brekke');
  await workbench.view('Entities').getByText('Only “brekke”').waitFor();
  await soon(async () => (await workbench.rows('Entities')).join('\n')).not.toMatch(/Solvang|Dahl/);
  expect((await workbench.rows('Entities')).join('\n')).toMatch(/Tomas Brekke/);
  await workbench.page.keyboard.press('Enter');
  await workbench.viewAction('Entities', 'Clear the Filter');
  await workbench.row('Entities', 'Oskar Dahl').waitFor();
});

test('the tree shows the whole folder, sorted by count', async () => {
  await workbench.viewAction('Entities', 'Show the Whole Folder');
  await workbench.row('Entities', 'Lena Maartens').waitFor();
  await workbench.viewAction('Entities', 'Sort Entities');
  await workbench.quickInput.getByText('By count').click();
  const counts = async () => {
    const speakers = workbench.view('Entities').locator('.monaco-list-row[aria-level="2"][aria-label*=", speaker"]');
    const labels = await speakers.evaluateAll(spokenRows);
    return labels.flatMap((label) => Number(/(\d+) quotation/.exec(label)?.[1] ?? []));
  };
  await soon(async () => {
    const found = await counts();
    return found.length > 3 && found.every((count, index) => count <= (found[index - 1] ?? count));
  }).toBe(true);
  await workbench.viewAction('Entities', 'Show This Article Only');
});

test('a set publication date resolves the dates of an article without one', async () => {
  expect(await (await workbench.hover('next month')).innerText()).toContain('the publication date is unknown');
  await workbench.runCommand('Set Publication Date');
  await workbench.quickInput.locator('input.input').first().fill('2025-03-10');
  await workbench.quickInput.getByText('Monday, 10 March 2025').waitFor();
  await workbench.page.keyboard.press('Enter');
  await soon(async () => {
    await workbench.page.mouse.move(700, 30);
    return (await workbench.hover('next month')).innerText();
  }).toContain('April 2025');
});

test('two keys tag a passage, beside the text on disk', async () => {
  await workbench.select('islanders would block the pier');
  await workbench.page.keyboard.press("Control+'");
  await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
  await workbench.page.keyboard.press('1');
  await workbench.quickInput.getByText('Your name').waitFor();
  await workbench.page.keyboard.type('M. Roth');
  await workbench.page.keyboard.press('Enter');
  await workbench.row('Annotations', 'islanders would block the pier').waitFor();
  const sidecar = path.join(workbench.folder, 'northshore-ferry.txt.annotations.json');
  await soon(() => readFile(sidecar, 'utf8').catch(() => '')).toContain('"exact": "islanders would block the pier"');
  await soon(() => workbench.lookOf('islanders would block')).toMatchObject({ isFilled: true });
});

test('the tag is there in the next window', async () => {
  await workbench.reload();
  await workbench.openFile('northshore-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.row('Annotations', 'islanders would block the pier').waitFor();
  await soon(() => workbench.lookOf('islanders would block')).toMatchObject({ isFilled: true });
});
