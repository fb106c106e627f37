import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ theme: 'dark', size: { width: 1360, height: 900 }, settings: { 'pressmark.annotator': 'M. Roth' } }); // prettier-ignore
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const PASSAGE = 'about 2,300 people on Sutter Island without a daily link';
const codebook = async () => readFile(path.join(workbench.folder, 'pressmark.codebook.json'), 'utf8');
const picture = (name: string) => workbench.picture(path.join('dist/pictures', `codebook-${name}.png`));

test('without a tag, the view offers to make a codebook, and a button makes and opens it', async () => {
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.view('Annotations').getByText('Make a codebook').click();
  await workbench.page.locator('.tab.active[data-resource-name="pressmark.codebook.json"]').waitFor();
  expect(await codebook()).toContain('"label": "misquotation"');
  await workbench.openFile('courier-ferry.txt');
  await workbench.row('Annotations', 'claim').waitFor();
});

test('tags are chosen with their definition, their key and the tag above', async () => {
  await workbench.select(PASSAGE);
  await workbench.page.keyboard.press("Control+'");
  const row = workbench.quickInput.locator('.monaco-list-row', { hasText: 'claim' }).first();
  await row.getByText('A checkable statement of fact').waitFor();
  await workbench.quickInput.locator('input.input').first().fill('loaded');
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'opinion as fact' }).first().waitFor();
  await picture('pick-filtered');
  await workbench.quickInput.locator('input.input').first().fill('');
  await picture('pick');
  await workbench.page.keyboard.press('1');
  await workbench.row('Annotations', PASSAGE.slice(0, 20)).waitFor();
  await picture('tree');
});

test('a tag is renamed by F2, with a preview of what follows', async () => {
  await workbench.row('Annotations', 'claim').click();
  await workbench.page.keyboard.press('F2');
  const input = workbench.quickInput.locator('input.input').first();
  await input.waitFor();
  await input.fill('assertion');
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInput.getByText('Rename “claim” to “assertion”: 1 annotation in 1 article, and the codebook.').first().waitFor(); // prettier-ignore
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'about 2,300 people' }).waitFor();
  await picture('preview');
  await workbench.page.keyboard.press('Enter');
  await workbench.row('Annotations', 'assertion').waitFor();
  expect(await codebook()).toContain('"label": "assertion"');
  await workbench.row('Annotations', 'assertion').click();
  await workbench.page.keyboard.press('Control+Z');
  await workbench.row('Annotations', 'claim').waitFor();
});

test('a new tag can go into the codebook too, with what it means', async () => {
  await workbench.select('the government denies');
  await workbench.page.keyboard.press("Control+'");
  const input = workbench.quickInput.locator('input.input').first();
  await input.waitFor();
  await input.fill('spin');
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'in the codebook too' }).click();
  await workbench.quickInput.getByText('What does “spin” mean?').first().waitFor();
  await input.fill('Words that turn a fact. Not: in quoted words.');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(codebook).toContain('"definition": "Words that turn a fact. Not: in quoted words."');
  await workbench.row('Annotations', 'spin').waitFor();
});
