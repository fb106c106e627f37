// @ts-check
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { packagedFiles } from './packaged-files.mjs';
import { root } from './root.mjs';

/** @type {Promise<string> | undefined} */
let packaged;

/**
 * Packs what was built into pressmark-VERSION.vsix and says where it is; within one process it does so once.
 *
 * It packs a folder that holds the listed files and nothing else. Packing the repository itself would walk through the
 * embedded VS Code, and a new file would be in the package unless someone thought of leaving it out.
 */
export const packageExtension = () => (packaged ??= pack());

async function pack() {
  const folder = path.join(root, 'dist/package');
  await rm(folder, { recursive: true, force: true });
  for (const file of packagedFiles) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await cp(path.join(root, file), path.join(folder, file));
  }
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  // What concerns the repository and the command line alone.
  for (const field of ['private', 'scripts', 'devDependencies', 'bin']) delete manifest[field];
  const contents = { ...manifest, files: packagedFiles };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(contents, null, 2));
  const packagePath = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({ cwd: folder, packagePath, dependencies: false });
  return packagePath;
}
