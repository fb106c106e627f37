// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Does `work` unless it was already done for this `key`, as the stamp file says.
 * @param {string} stampFile
 * @param {string} key what the result was made from; another key means doing it again
 * @param {() => Promise<void>} work
 */
export async function once(stampFile, key, work) {
  const hash = createHash('sha256').update(key).digest('hex');
  const before = await readFile(stampFile, 'utf8').catch(() => '');
  if (before.trim() === hash) return;
  await work();
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, `${hash}\n`);
}
