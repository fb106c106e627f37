import { stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { keepPicturesOfFailures, openWorkbench, type Theme, type Workbench } from './workbench.ts';

/** `npm run screenshots` names the folder of the README's pictures; the gate only makes sure that they can be taken. */
const folder = env['PRESSMARK_PICTURES'] ?? path.join(root, 'dist/pictures');

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    theme: 'dark',
    size: { width: 1360, height: 900 },
    settings: { 'pressmark.annotator': 'M. Roth', 'editor.renderWhitespace': 'none' },
  });
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

/** Opens the article as the pictures show it, its first speakers open. */
async function openArticle(): Promise<void> {
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.expand('Entities', 'Ingrid Solvang');
}

async function take(name: string): Promise<void> {
  const file = path.join(folder, `${name}.png`);
  await workbench.picture(file);
  expect((await stat(file)).size).toBeGreaterThan(20_000);
  expect((await stat(file)).size, 'the README should stay light').toBeLessThan(250_000);
}

/** Points at nothing, so that no tooltip stands in the picture. */
const pointAway = () => workbench.page.mouse.move(1260, 500);

test('an article with its speakers and tagged passages', async () => {
  await openArticle();
  await tag('about 2,300 people on Sutter Island without a daily link', '1');
  await tag('the government denies', '3');
  await tag('less than half of what it had budgeted', '6');
  await workbench.goTo(1);
  await workbench.goTo(5, 10);
  // The tree follows keys, not jumps.
  await workbench.page.keyboard.press('ArrowRight');
  await workbench.selectedRow('Entities').getByText('We have looked').waitFor();
  await pointAway();
  await take('overview');
});

/** Tags a passage by the key of its tag. */
async function tag(passage: string, key: string): Promise<void> {
  await workbench.select(passage);
  await workbench.page.keyboard.press("Control+'");
  await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
  await workbench.page.keyboard.press(key);
  await workbench.row('Annotations', passage.slice(0, 20)).waitFor();
}

test('who said what in which source, beside an article', async () => {
  await openArticle();
  // Offered once the folder’s articles are known.
  await vi.waitFor(() => workbench.runCommand('Show Matrix and Timeline'), { timeout: 90_000 });
  const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await page.getByRole('button', { name: 'worded differently, words changed, northshore-ferry' }).first().click();
  await workbench.page.locator('.tab.active[data-resource-name="northshore-ferry.txt"]').waitFor();
  await workbench.page.keyboard.press('Control+B');
  await page.getByText('worded differently, words changed, line').waitFor();
  await pointAway();
  await take('matrix');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.getByRole('table', { name: 'Days' }).waitFor();
  await take('timeline');
  await workbench.page.keyboard.press('Control+B');
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('courier-ferry.txt');
});

test('what the sources share, two of them side by side', async () => {
  for (const view of ['Entities', 'Annotations', 'Sources']) await workbench.view(view).locator('.pane-header').click();
  await workbench.row('Sources', 'They’re closing the one road').click();
  await workbench.page.locator('.tab.active[data-resource-name="observer-strike.article"]').waitFor();
  await workbench.expand('Sources', 'They’re closing the one road');
  await pointAway();
  await take('sources');
  await workbench.runCommand('View: Close All Editors');
  for (const view of ['Sources', 'Annotations', 'Entities']) await workbench.view(view).locator('.pane-header').click();
  await workbench.openFile('courier-ferry.txt');
});

test('the report on an event, written from the palette, as a browser shows it', async () => {
  await workbench.runCommand('Report on This Event');
  await workbench.quickInput.locator('.monaco-list-row.focused', { hasText: 'One HTML page' }).waitFor();
  await workbench.page.keyboard.press('Enter');
  const input = workbench.quickInput.locator('input.input').first();
  await expect.poll(() => input.inputValue(), { timeout: 15_000 }).toMatch(/samples-report\.html$/);
  await workbench.page.keyboard.press('Enter');
  await workbench.page.locator('.notification-toast', { hasText: 'The report on 7 articles is in samples-report.html.' }).waitFor(); // prettier-ignore
  const browser = workbench.page.context().browser();
  const page = await browser!.newPage({ viewport: { width: 1100, height: 900 } });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`${pathToFileURL(path.join(workbench.folder, 'samples-report.html')).href}#shared`);
  await page.getByRole('heading', { name: 'Shared quotations' }).waitFor();
  await page.screenshot({ path: path.join(folder, 'report.png') });
  await page.close();
  expect(refused).toEqual([]);
  await workbench.runCommand('Notifications: Clear All Notifications');
});

test('choosing a tag', async () => {
  await workbench.select('They are closing the only road we have');
  await workbench.page.keyboard.press("Control+'");
  await workbench.quickInput.locator('.monaco-list-row').first().waitFor();
  await pointAway();
  await take('tagging');
  await workbench.page.keyboard.press('Escape');
});

test('hover, problems and walkthrough in the theme dark', () => lookAround('dark'));

/** The rest of what people see, in the theme that is on; nothing of it is shown in the README. */
async function lookAround(theme: string): Promise<void> {
  const { page } = workbench;
  const picture = (name: string) => workbench.picture(path.join(root, 'dist/pictures', `${theme}-${name}.png`));
  await workbench.goTo(1);
  await workbench.hover('We have looked at every number');
  await picture('hover');
  await pointAway();
  // An article without a publication date.
  await workbench.openFile('northshore-ferry.txt');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'Pressmark' }).first().waitFor();
  await picture('problems');
  await page.keyboard.press('Control+J');
  await workbench.runCommand('Help: Welcome');
  const step = page.locator('.gettingStartedContainer .getting-started-step.expanded').first();
  const entry = page.locator('.gettingStartedContainer button.getting-started-category', { hasText: 'Read the news' });
  // The page may go on with the walkthrough by itself: then its list is there and not to be seen.
  for (let attempt = 0; attempt < 4 && !(await step.isVisible()); attempt++) {
    await entry.first().dispatchEvent('click');
    await step.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  await step.waitFor();
  await picture('walkthrough');
  await workbench.runCommand('View: Close Editor in All Groups');
}

/** The README's pictures in the other themes; the gate takes one of them. */
const inThemes: readonly (readonly [string, Theme])[] = [
  ['high-contrast', 'high contrast'],
  ['high-contrast-light', 'high contrast light'],
  ['light', 'light'],
];

test.each(env['PRESSMARK_PICTURES'] === undefined ? inThemes.slice(-1) : inThemes)(
  'the same article in the theme %s',
  async (name, theme) => {
    await workbench.useTheme(theme);
    await openArticle();
    await workbench.row('Annotations', 'claim').waitFor();
    await workbench.goTo(1);
    await pointAway();
    await take(name);
    if (env['PRESSMARK_PICTURES'] !== undefined) await lookAround(name);
  },
);

test('what comes up on pointing at a quotation', async () => {
  await openArticle();
  await workbench.goTo(1);
  await workbench.hover('We have looked at every number');
  await take('hover');
});
