import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { accessibleFaults } from './in-the-page.mjs';
import { keepPicturesOfFailures, openWorkbench, themes, type Theme, type Workbench } from './workbench.ts';

// Matrix, timeline, shares, verbs and ledger, as a person sees and walks through them. Each test goes on where the one
// before ended.
let workbench: Workbench;
const refused: string[] = [];
beforeAll(async () => {
  workbench = await openWorkbench({ theme: 'dark', size: { width: 1500, height: 900 } });
  workbench.page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await openPage();
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const soon = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 15_000 });

/** What is in the webview, which stands in a frame of a frame. */
function page(): FrameLocator {
  return workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

const tab = (name: string): Locator => page().getByRole('tab', { name, exact: true });
const ROAD = /They’re closing the one road/;

async function openPage(): Promise<void> {
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.row('Entities', 'Ingrid Solvang').waitFor();
  // Offered once the folder’s articles are known.
  await vi.waitFor(
    () =>
      workbench.runCommand('Show Matrix and Timeline').catch(async (fault: unknown) => {
        await press('Escape');
        throw fault;
      }),
    { timeout: 90_000 },
  );
  await page().getByRole('grid').waitFor();
}

/** The lines that cursors stand on, in all columns; the status bar says it only where the keyboard is in a text. */
const shownLines = (): Promise<string[]> =>
  workbench.page.locator('.monaco-editor .line-numbers.active-line-number').allInnerTexts();

/** What has the keyboard in the page, by its accessible name. */
const focused = (): Promise<string | null> => page().locator(':focus').getAttribute('aria-label');

describe('the matrix', () => {
  test('shows each utterance in each source, absent ones too', async () => {
    const row = page().getByRole('row', { name: ROAD });
    const cells = await row.getByRole('gridcell').getByRole('button').all();
    const said = await Promise.all(cells.map((cell) => cell.getAttribute('aria-label')));
    expect(said).toEqual([
      'absent, evening-star-museum',
      'absent, The Weekly Ledger',
      'worded differently, words changed, courier-ferry, line 7',
      'absent, harbor-radio-interview',
      'verbatim, reference, The Sound Observer, line 18',
      'absent, tribune-budget',
      'worded differently, words changed, northshore-ferry, line 18',
    ]);
    await picture('matrix-dark');
  });

  test('is walked by arrow keys, from one stop of Tab', async () => {
    await tab('Matrix').focus();
    await press('Tab');
    await press('Tab');
    await press('Tab');
    await press('Tab');
    await press('Tab');
    // Speaker, then the cells of the first row.
    await soon(focused).toMatch(/: open the ledger$/);
    await press('ArrowDown');
    await soon(focused).toMatch(/evening-star-museum/);
    await page().getByRole('row', { name: ROAD }).getByRole('gridcell').getByRole('button').first().focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await soon(focused).toBe('worded differently, words changed, courier-ferry, line 7');
    await page().getByText('They are', { exact: true }).waitFor();
  });

  test('shows a passage on Space and keeps the keyboard, and goes to it on Enter', async () => {
    await press(' ');
    await soon(shownLines).toContain('7');
    expect(await focused()).toBe('worded differently, words changed, courier-ferry, line 7');
    await picture('matrix-beside');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Enter');
    await workbench.page.locator('.tab.active[data-resource-name="observer-strike.article"]').waitFor();
    await soon(() => workbench.selection().then(({ line }) => line)).toBe(18);
    // The keyboard is in the text now.
    await press('Control+C');
    const copied = (): Promise<string> => workbench.page.evaluate<string>('navigator.clipboard.readText()');
    await soon(copied).toMatch(/^“They’re closing the one road we have/);
  });

  test('shows a passage on a click', async () => {
    await page().getByRole('button', { name: 'worded differently, words changed, northshore-ferry, line 18' }).click();
    await workbench.page.locator('.tab.active[data-resource-name="northshore-ferry.txt"]').waitFor();
    await soon(shownLines).toContain('18');
  });

  test('can leave out what one source has alone', async () => {
    const rows = (): Promise<number> => page().getByRole('row').count();
    const all = await rows();
    await page().getByLabel('Only what several sources have').check();
    await soon(rows).toBeLessThan(all);
    await page().getByRole('row', { name: ROAD }).waitFor();
    await page().getByLabel('Only what several sources have').uncheck();
    await soon(rows).toBe(all);
  });
});

describe('the other views', () => {
  test('are reached by arrows among the tabs, and each chart has its table', async () => {
    await tab('Matrix').focus();
    for (const [name, caption] of [['Timeline', 'Days'], ['Shares', 'Words inside quotation marks'], ['Verbs', 'Verbs that introduce']] as const) {
      await press('ArrowRight');
      await soon(() => tab(name).getAttribute('aria-selected')).toBe('true');
      expect(await page().getByRole('img').getAttribute('aria-label')).toMatch(/The table below says the same\.$/);
      await page().getByRole('table', { name: caption }).waitFor();
      await picture(`matrix-${name.toLowerCase()}`);
    } // prettier-ignore
    await press('ArrowRight');
    await page().getByRole('combobox', { name: 'Speaker' }).waitFor();
  });

  test('lead to their passages: a day that an article speaks of', async () => {
    await tab('Timeline').click();
    await page().getByRole('button', { name: 'courier-ferry, line 21' }).click();
    await workbench.page.locator('.tab.active[data-resource-name="courier-ferry.txt"]').waitFor();
    await soon(shownLines).toContain('21');
  });

  test('have a ledger of each speaker, with what other sources have', async () => {
    await tab('Matrix').click();
    await page().getByRole('button', { name: 'Ingrid Solvang: open the ledger' }).click();
    const table = page().getByRole('table', { name: /All quotations of Ingrid Solvang/ });
    await table.waitFor();
    await soon(() => table.innerText()).toMatch(/in this source only/);
    expect(await table.innerText()).toMatch(/northshore-ferry words changed/);
    await page().getByText('Solvang · the minister').waitFor();
    await picture('matrix-ledger');
    await page().getByRole('combobox').selectOption('Oskar Dahl');
    await page()
      .getByRole('table', { name: /All quotations of Oskar Dahl/ })
      .waitFor();
  });

  test('open on the ledger from the palette and from the list of speakers', async () => {
    await workbench.runCommand('Open Speaker Ledger…');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Tomas Brekke' }).click();
    await page()
      .getByRole('table', { name: /All quotations of Tomas Brekke/ })
      .waitFor();
    await workbench.chooseFromRow(workbench.row('Entities', 'Ingrid Solvang'), 'Open Ledger');
    await page()
      .getByRole('table', { name: /All quotations of Ingrid Solvang/ })
      .waitFor();
  });
});

describe('what is saved', () => {
  const saved = async (button: string, name: string): Promise<Buffer> => {
    await page().getByRole('button', { name: button }).click();
    await workbench.quickInput.locator('input.input').first().waitFor();
    await press('Enter');
    const file = path.join(workbench.folder, name);
    await soon(() => stat(file).then(({ size }) => size, () => 0)).toBeGreaterThan(0); // prettier-ignore
    return readFile(file);
  };

  test('is a table as CSV', async () => {
    await tab('Matrix').click();
    const text = (await saved('Save this table as CSV', 'samples-matrix.csv')).toString();
    expect(text.split('\r\n')[0]).toBe('speaker,utterance,evening-star-museum,The Weekly Ledger,courier-ferry,harbor-radio-interview,The Sound Observer,tribune-budget,northshore-ferry,Exported by Pressmark'); // prettier-ignore
    expect(text).toMatch(/Tomas Brekke,"“They’re closing the one road.*worded-differently: words changed/);
  });

  test('is a picture as SVG, with its colors in it', async () => {
    await tab('Shares').click();
    const text = (await saved('Save this view as an SVG picture', 'samples-shares.svg')).toString();
    expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain('Ingrid Solvang');
    expect(text).not.toMatch(/var\(|class=/);
    expect(text).toMatch(/fill="rgb\(/);
  });

  test('is a picture as PNG', async () => {
    await tab('Matrix').click();
    const bytes = await saved('Save this view as a PNG picture', 'samples-matrix.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
    await keep('matrix-saved.png', bytes);
  });
});

test('the page follows the articles and keeps its place', async () => {
  const file = path.join(workbench.folder, 'courier-ferry.txt');
  const text = await readFile(file, 'utf8');
  await tab('Matrix').click();
  await page().getByRole('button', { name: 'worded differently, words changed, courier-ferry, line 7' }).focus();
  await writeFile(file, text.replace('They are closing the only road we have', 'They’re closing the one road we have'));
  await soon(focused).toBe('worded differently, cut at the edge, courier-ferry, line 7');
  await writeFile(file, text);
  await soon(focused).toBe('worded differently, words changed, courier-ferry, line 7');
});

test('a reloaded window has it back, in the view of before', async () => {
  await page().getByRole('tab', { name: 'Ledger' }).click();
  await page().getByRole('combobox').selectOption('Oskar Dahl');
  await page()
    .getByRole('table', { name: /All quotations of Oskar Dahl/ })
    .waitFor();
  await workbench.reload();
  await page()
    .getByRole('table', { name: /All quotations of Oskar Dahl/ })
    .waitFor({ timeout: 60_000 });
  expect(await tab('Ledger').getAttribute('aria-selected')).toBe('true');
});

test.each(Object.keys(themes) as Theme[])('everything in it has a role, a name and can be read in the theme %s', async (theme) => {
  await workbench.useTheme(theme);
  await tab('Matrix').waitFor({ timeout: 60_000 });
  for (const name of ['Matrix', 'Timeline', 'Shares', 'Verbs', 'Ledger']) {
    await tab(name).click();
    await workbench.page.waitForTimeout(300);
    expect(await page().locator('body').evaluate(accessibleFaults), name).toEqual([]);
    await picture(`matrix-${theme.replaceAll(' ', '-')}-${name.toLowerCase()}`);
  }
}); // prettier-ignore

test('nothing was refused by the policy of the page', () => {
  expect(refused).toEqual([]);
});

/** Keeps a picture where `PRESSMARK_PICTURES` asks for some. */
async function picture(name: string): Promise<void> {
  const folder = env['PRESSMARK_PICTURES'];
  if (folder !== undefined) await workbench.picture(path.join(folder, `${name}.png`));
}

async function keep(name: string, bytes: Buffer): Promise<void> {
  const folder = env['PRESSMARK_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), bytes);
}
