import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundles } from '../esbuild.mjs';
import { packagedFiles } from '../scripts/packaged-files.mjs';
import { root } from '../scripts/root.mjs';

/** Whether a string of the manifest names a file of the package: a path with a folder, or one that starts with `./`. */
const namesFile = (text: string) => /^(\.\/)?([\w-]+\/)+[\w.-]+\.\w+$/.test(text) && !text.includes('://');

/** Every string in a JSON value, keys left out. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

test('every file that the manifest names is in the package', async () => {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const { main, browser, icon, contributes } = manifest;
  const named = strings([main, browser, icon, contributes]).filter(namesFile);
  expect(named.length).toBeGreaterThan(2);
  expect(named.map((file) => file.replace(/^\.\//, '')).filter((file) => !packagedFiles.includes(file))).toEqual([]);
});

test('every file of the package is there or made by the build', () => {
  const built = bundles.map((bundle) => bundle.outfile);
  const missing = packagedFiles.filter((file) => !built.includes(file) && !existsSync(path.join(root, file)));
  expect(missing).toEqual([]);
});

test('what the marketplace shows beside the manifest is in the package', () => {
  expect(packagedFiles).toEqual(expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'SUPPORT.md']));
});

test('the pages of all problems are in the package', () => {
  const pages = readdirSync(path.join(root, 'docs/problems')).map((page) => `docs/problems/${page}`);
  expect(pages.filter((page) => !packagedFiles.includes(page))).toEqual([]);
});
