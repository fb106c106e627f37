import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process, { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keepPicturesOfFailures, openWorkbench, type Workbench } from './workbench.ts';

// Tagging by somebody who has a hundred articles to go: nothing here but keys, except where the mouse is what is tested.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({ settings: { 'pressmark.annotator': 'M. Roth' } });
  await workbench.page.evaluate(COUNT_KEYS);
  await workbench.openFile('courier-ferry.txt');
  await workbench.openContainer('Pressmark');
  await workbench.view('Annotations').getByText('Nothing is tagged yet.').waitFor();
});
afterAll(() => workbench.close());
keepPicturesOfFailures(() => workbench);

/** Counts the keys that reach the page: what is held down with another key is part of one stroke. */
const COUNT_KEYS = `
  window.strokes = 0;
  const held = ['Control', 'Shift', 'Alt', 'Meta'];
  addEventListener('keydown', ({ key }) => { if (!held.includes(key)) window.strokes += 1; }, true);`;
const strokes = (): Promise<number> => workbench.page.evaluate<number>('window.strokes');
const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const soon = (look: () => Promise<unknown>) => expect.poll(look, { timeout: 15_000 });

/** Puts the cursor before words by line and column, and selects them letter by letter. */
async function select(line: number, words: string): Promise<void> {
  const text = (await readFile(path.join(workbench.folder, 'courier-ferry.txt'), 'utf8')).split('\n')[line - 1] ?? '';
  await workbench.goTo(line, text.indexOf(words) + 1);
  for (let count = words.length; count > 0; count--) await press('Shift+ArrowRight');
}

interface Stored {
  readonly tags: readonly string[];
  readonly quotes: readonly string[];
}

/** What the file of annotations holds, in the order of the text. */
async function stored(article = 'courier-ferry.txt'): Promise<Stored[]> {
  interface Items {
    readonly first: {
      readonly items: readonly {
        readonly body?: Body | readonly Body[];
        readonly target: Target | readonly Target[];
      }[];
    };
  }
  interface Body {
    readonly value: string;
  }
  interface Target {
    readonly selector: readonly { readonly exact?: string }[];
  }
  const list = <Item>(one: Item | readonly Item[] | undefined): readonly Item[] =>
    one === undefined ? [] : Array.isArray(one) ? one : [one as Item];
  const file = path.join(workbench.folder, `${article}.annotations.json`);
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return [];
  const { first } = JSON.parse(content) as Items;
  return first.items.map(({ body, target }) => ({
    tags: list(body).map(({ value }) => value),
    quotes: list(target).map(({ selector }) => selector.find(({ exact }) => exact !== undefined)?.exact ?? ''),
  }));
}

const tagged = async (): Promise<string[]> => (await stored()).map(({ quotes, tags }) => `${quotes.join(' … ')}: ${tags.join(', ')}`); // prettier-ignore

/** Waits until the picker of tags has its rows: a person sees it come up too. */
const picker = () => workbench.quickInput.locator('.monaco-list-row').first().waitFor();

describe('ten passages by keyboard alone', () => {
  const counts: number[] = [];
  /** The keys for one passage, after it was selected. */
  const tag = async (...keys: readonly string[]): Promise<void> => {
    const before = await strokes();
    const known = (await stored()).length;
    for (const key of keys) {
      if (key !== keys[0]) await picker();
      await press(key);
    }
    await soon(async () => (await stored()).length).toBe(known + 1);
    counts.push((await strokes()) - before);
  };

  test('take no more than three keystrokes each after the selection', async () => {
    await select(7, 'about 2,300 people');
    await tag("Control+'", '1');
    await select(7, 'anger at the short notice');
    await tag("Control+Shift+'");
    await press('Shift+Alt+BracketRight');
    await soon(() => workbench.selection()).toMatchObject({
      length: '“They are closing the only road we have,”'.length,
    });
    await tag("Control+'", '4');
    await select(11, 'letting the boats decay');
    await tag("Control+'", '3');
    await select(11, 'the government denies');
    await tag("Control+Shift+'");
    // Without a selection: the quotation at the cursor.
    await workbench.goTo(5, 10);
    await tag("Control+'", '1');
    // A new tag is named by the words selected.
    await select(15, 'Harbor Workers');
    await tag("Control+'", 'ArrowUp', 'Enter');
    await select(13, 'in 2019');
    await tag("Control+'", '6');
    await select(21, '4.1 million crowns');
    await tag("Control+Shift+'");
    await select(21, 'less than half');
    await tag("Control+'", '2');
    process.stdout.write(`Keystrokes a passage after the selection: ${counts.join(', ')}.\n`);
    expect(counts).toHaveLength(10);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    const quotes = (await stored()).map(({ quotes: [quote] }) => quote);
    expect(quotes).toContain('about 2,300 people');
    expect((await stored()).find(({ quotes: [quote] }) => quote === 'Harbor Workers')?.tags).toEqual([
      'Harbor Workers',
    ]);
  });

  test('can be taken back one by one and done again', async () => {
    const before = await tagged();
    for (let step = 0; step < 2; step++) await workbench.runCommand('Undo Annotation Change');
    await soon(async () => (await stored()).length).toBe(8);
    for (let step = 0; step < 2; step++) await workbench.runCommand('Redo Annotation Change');
    await soon(tagged).toEqual(before);
    await picture('tagging-ten');
  });
});

const status = () => workbench.page.locator('[id="pressmark.pressmark.pressmark.counts"], .statusbar-item', { hasText: 'Esc ends' }).first(); // prettier-ignore

describe('a tag that is kept on', () => {
  test('is taken by what the mouse selects, and given back by the same selection', async () => {
    await workbench.runCommand('Keep Tag On');
    await picker();
    await press('2');
    await status().waitFor();
    const before = (await stored()).length;
    await workbench.words('denies').dblclick({ force: true, position: await middle('denies', 'a charge that the') });
    await soon(async () => (await stored()).length).toBe(before + 1);
    await picture('tagging-sticky');
    // A hover that has just come up may take the click.
    await vi.waitFor(async () => {
      await workbench.words('We always had').click({ force: true });
      expect((await workbench.selection()).length).toBe(0);
    }, 10_000);
    await workbench.words('denies').dblclick({ force: true, position: await middle('denies', 'a charge that the') });
    await soon(async () => (await stored()).length).toBe(before);
  });

  test('is taken once by a selection that is pulled further after a rest', async () => {
    const before = (await stored()).length;
    const box = await workbench.words('We always had').boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    await workbench.page.mouse.move((box?.x ?? 0) + 2, y);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move((box?.x ?? 0) + 60, y, { steps: 4 });
    await soon(async () => (await stored()).length).toBe(before + 1);
    await workbench.page.mouse.move((box?.x ?? 0) + 200, y, { steps: 4 });
    await workbench.page.mouse.up();
    await soon(tagged).toContainEqual(expect.stringMatching(/^We always had a plain.*: evidence$/));
    expect((await stored()).length).toBe(before + 1);
  });

  test('is taken from the keyboard without a question, in another article too', async () => {
    await workbench.openFile('northshore-ferry.txt');
    await status().waitFor();
    await workbench.goTo(24, 1);
    await press('Control+Shift+ArrowRight');
    await press("Control+'");
    await soon(async () => (await stored('northshore-ferry.txt')).map(({ quotes }) => quotes)).toEqual([['What']]);
  });

  test('ends with Escape, but not while a widget wants it', async () => {
    await press('Control+F');
    await workbench.page.locator('.find-widget.visible').waitFor();
    await press('Escape');
    await workbench.page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
    await status().waitFor();
    await press('Escape');
    await status().waitFor({ state: 'hidden' });
    await press("Control+'");
    await picker();
    await press('Escape');
  });
});

/** Where a word stands in the piece of text that holds it, for the mouse. */
async function middle(word: string, before: string): Promise<{ x: number; y: number }> {
  const box = await workbench.words(word).boundingBox();
  const text = (await workbench.words(word).innerText()).replaceAll('\u00a0', ' ');
  const at = text.indexOf(word, Math.max(0, text.indexOf(before))) + word.length / 2;
  return { x: ((box?.width ?? 0) * at) / text.length, y: (box?.height ?? 0) / 2 };
}

describe('every occurrence', () => {
  test('is listed over the folder, checked in this article, and tagged as one change', async () => {
    await workbench.openFile('courier-ferry.txt');
    const before = await tagged();
    await select(7, 'Sutter Island');
    await workbench.runCommand('Tag Every Occurrence');
    await picker();
    await press('5');
    await workbench.quickInput.getByText('this article').first().waitFor();
    await picture('tagging-every');
    const rows = (await workbench.quickInput.locator('.monaco-list-row').allInnerTexts()).join('\n');
    expect(rows).toMatch(/Sutter Island/);
    expect(rows).toMatch(/northshore-ferry\.txt/);
    const checked = workbench.quickInput.locator('.monaco-list-row .monaco-custom-toggle.checked, .monaco-list-row input:checked'); // prettier-ignore
    await soon(() => checked.count()).toBe(1);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Space');
    await soon(() => checked.count()).toBe(2);
    await press('Enter');
    await soon(async () => (await stored()).length).toBe(before.length + 1);
    const elsewhere = async () => (await stored('harbor-radio-interview.news')).map(({ tags }) => tags);
    await soon(elsewhere).toEqual([['promise']]);
    await workbench.runCommand('Undo Annotation Change');
    await soon(tagged).toEqual(before);
    await soon(elsewhere).toEqual([]);
  });
});

/** Keeps a picture where `PRESSMARK_PICTURES` asks for some. */
async function picture(name: string): Promise<void> {
  const folder = env['PRESSMARK_PICTURES'];
  if (folder !== undefined) await workbench.picture(path.join(folder, `${name}.png`));
}
