// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './root.mjs';

/** @type {Promise<string> | undefined} */
let packaged;

/**
 * Packs what was built into pressmark-VERSION.vsix and says where it is. Everything is bundled: no dependency goes in.
 * Within one process it is packed once.
 */
export const packageExtension = () => (packaged ??= pack());

async function pack() {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(root, `${name}-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}
