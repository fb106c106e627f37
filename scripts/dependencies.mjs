// @ts-check
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { saying } from './say.mjs';

/** Installs what package-lock.json names, unless node_modules holds just that already. */
export async function installDependencies() {
  if (await installed()) return;
  await saying('Installing dependencies', () => npm(['ci'], root));
}

/** Compares the lock file with npm's own record of what it installed. */
async function installed() {
  const wanted = await packagesOf('package-lock.json');
  const there = await packagesOf('node_modules/.package-lock.json').catch(() => undefined);
  if (!there) return false;
  return Object.entries(wanted).every(
    // The package with the empty name is Pressmark itself; optional ones depend on the machine.
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version: string, optional?: boolean }>>}
 */
async function packagesOf(lockFile) {
  const { packages } = JSON.parse(await readFile(path.join(root, lockFile), 'utf8'));
  return packages;
}
