import { expect, test } from 'vitest';
import { type FolderEntry, walkFolder } from '../../src/workspace/walk-folder.ts';

/** A folder as paths of its files; `→` behind a name is a link. Says which folders were looked into. */
function folderOf(...paths: string[]) {
  const asked: string[] = [];
  const entries = async (folder: string): Promise<FolderEntry[]> => {
    asked.push(folder);
    if (folder === 'locked') throw new Error('not for you');
    const inside = paths.filter((path) => folder === '' || path.startsWith(`${folder}/`));
    const rest = inside.map((path) => path.slice(folder === '' ? 0 : folder.length + 1).split('/'));
    const names = new Map(rest.map(([name = '', below]) => [name, below]));
    return [...names].map(([name, below]) =>
      name.endsWith('→')
        ? { name: name.slice(0, -1), type: 'other' }
        : { name, type: below === undefined ? 'file' : 'folder' },
    );
  };
  return { entries, asked };
}

const ARTICLES = ['**/*.txt', '**/*.md'];

test('finds files in the folder and all below it, hidden ones too', async () => {
  const { entries } = folderOf('a.txt', 'b.js', 'may/c.md', 'may/week 1/d.txt', '.notes/e.txt');
  const found = await walkFolder(entries, { included: ARTICLES, excluded: [] });
  expect(found.sort()).toEqual(['.notes/e.txt', 'a.txt', 'may/c.md', 'may/week 1/d.txt']);
});

test.each([
  ['**/{node_modules,.git}/**', ['a.txt', 'web/a.txt']],
  ['**/node_modules', ['.git/a.txt', 'a.txt', 'web/a.txt']],
  ['web', ['.git/a.txt', 'a.txt', 'node_modules/a.txt']],
  ['**/*.txt', []],
])('leaves out what %s names, and does not look into such folders', async (excluded, left) => {
  const { entries, asked } = folderOf(
    'a.txt',
    'node_modules/a.txt',
    '.git/a.txt',
    'web/a.txt',
    'web/node_modules/a.txt',
  );
  const found = await walkFolder(entries, { included: ARTICLES, excluded: [excluded] });
  expect(found.sort()).toEqual(left);
  if (excluded.includes('node_modules')) expect(asked.filter((path) => path.includes('node_modules'))).toEqual([]);
});

test('takes a folder that cannot be read for an empty one, and follows no link', async () => {
  const { entries, asked } = folderOf('locked/a.txt', 'round→', 'open/b.txt');
  expect(await walkFolder(entries, { included: ARTICLES, excluded: [] })).toEqual(['open/b.txt']);
  expect(asked).not.toContain('round');
});

test.each([[[]], [['']]])('finds nothing where nothing is wanted', async (included) => {
  expect(await walkFolder(folderOf('a.txt').entries, { included, excluded: [] })).toEqual([]);
});

test('asks for no further folder once nobody wants to know any more', async () => {
  const { entries, asked } = folderOf('a/b/c/d.txt');
  await walkFolder(entries, { included: ARTICLES, excluded: [] }, () => asked.length === 2);
  expect(asked).toEqual(['', 'a']);
});
