// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { saying } from './say.mjs';
import { once } from './stamp.mjs';

/** Installs what package-lock.json names, unless node_modules already holds just that. */
export async function installDependencies() {
  const lock = await readFile(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = path.join(root, 'node_modules/.pressmark-stamp');
  await once(stamp, `${process.platform} ${process.arch}\n${lock}`, () =>
    saying('Installing dependencies', () => npm(['ci'], root)),
  );
}
