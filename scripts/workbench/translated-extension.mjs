// @ts-check
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pseudo } from '../l10n/pseudo.mjs';
import { packagedFiles } from '../packaged-files.mjs';
import { root } from '../root.mjs';

/** The locale of the language that no one speaks; Windows has it for tests like these. */
export const pseudoLocale = 'qps-ploc';

/**
 * Puts into a folder what a user downloads, with its strings in the language that no one speaks, as a translator would
 * hand them in: VS Code takes them where its own language is that one.
 * @param {string} folder
 */
export async function translatedExtension(folder) {
  for (const file of packagedFiles) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(root, file), path.join(folder, file));
  }
  for (const file of ['package.nls', 'l10n/bundle.l10n']) {
    /** @type {Record<string, string>} */
    const strings = JSON.parse(await readFile(path.join(root, `${file}.json`), 'utf8'));
    const translated = Object.entries(strings).map(([key, text]) => [key, pseudo(text)]);
    await writeFile(
      path.join(folder, `${file}.${pseudoLocale}.json`),
      JSON.stringify(Object.fromEntries(translated), null, 2),
    );
  }
}
