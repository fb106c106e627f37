import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportedFile } from '../formats/format.ts';

/**
 * Writes files so that none is ever half there: each whole to a temporary name beside its place, and when all are
 * written, all are renamed, which replaces what was there at once. A full disk or an interruption before that leaves
 * everything as it was.
 */
export async function writeFiles(folder: string, files: readonly ExportedFile[], signal: AbortSignal): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const file of files) {
      signal.throwIfAborted();
      const path = join(folder, file.path);
      await mkdir(dirname(path), { recursive: true });
      // The process's number: two exports into one folder do not write into each other's files.
      const temporary = `${path}.${String(process.pid)}.tmp`;
      written.push({ temporary, path });
      await writeThrough(temporary, file.text);
    }
    signal.throwIfAborted();
    for (const { temporary, path } of written) await rename(temporary, path);
  } catch (error) {
    await Promise.allSettled(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
}

/** Writes and waits until the disk has it, so that a name never stands for a file that a power cut emptied. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}
