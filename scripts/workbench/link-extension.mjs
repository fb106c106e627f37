// @ts-check
import { mkdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.mjs';

/**
 * Makes a fresh extensions folder that holds Pressmark as it stands in the repository: a rebuild and a reload of the
 * window show a change. It must be fresh because VS Code looks through the folder itself only where it keeps no list yet.
 * @param {string} extensionsFolder
 */
export async function linkExtension(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const link = path.join(extensionsFolder, `${publisher}.${name}-${version}`);
  // Left alone where it is right already: another window may be open on it.
  if ((await realpath(link).catch(() => '')) === (await realpath(root))) return;
  await rm(extensionsFolder, { recursive: true, force: true });
  await mkdir(extensionsFolder, { recursive: true });
  await symlink(root, link, 'dir');
}
