import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from '../workspace/ports.ts';

/** The files of this machine, by `file:` URI. Here `rename` is atomic. */
export const nodeFiles: FileSystem = {
  read: async (uri) => {
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },
  write: async (uri, bytes) => writeFile(fileURLToPath(uri), bytes),
  rename: async (from, to) => rename(fileURLToPath(from), fileURLToPath(to)),
  delete: async (uri) => rm(fileURLToPath(uri), { force: true }),
};
