// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.mjs';
import { sourceStrings } from './source-strings.mjs';

const file = path.join(root, 'l10n/bundle.l10n.json');

/** What `l10n/bundle.l10n.json` is to hold: each string under itself, as VS Code looks it up, in the order of its letters. */
export function bundleText() {
  const strings = [...new Set(sourceStrings().map(({ text }) => text))].sort();
  return `${JSON.stringify(Object.fromEntries(strings.map((text) => [text, text])), null, 2)}\n`;
}

export async function writeBundle() {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bundleText());
}
