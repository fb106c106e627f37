import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FileFault, type FileFaultReason, type FileSystem } from '../../src/workspace/ports.ts';

/** In so many pieces a file is written. */
const PIECES = 4;

/**
 * Files of this machine, with nothing atomic, as VS Code's file service treats them: `write` truncates and then writes
 * piece by piece, `rename` deletes its target and then moves. `step` runs before each of these.
 */
export function codeLikeFiles(step: () => void = () => undefined): FileSystem {
  return {
    read: async (uri) => readFile(fileURLToPath(uri)).catch(orMissing),
    write: (uri, bytes) =>
      faulting(async () => {
        step();
        const file = await open(fileURLToPath(uri), 'w');
        try {
          const length = Math.ceil(bytes.length / PIECES);
          for (let at = 0; at < bytes.length; at += length) {
            step();
            // Which may write less than it is given, on a disk that is about full, and VS Code does not look.
            await file.write(bytes.subarray(at, at + length));
          }
        } finally {
          await file.close();
        }
      }),
    rename: (from, to) =>
      faulting(async () => {
        step();
        // A file that is to be moved must be there before its target is given up.
        await stat(fileURLToPath(from));
        await rm(fileURLToPath(to), { force: true });
        step();
        await rename(fileURLToPath(from), fileURLToPath(to));
      }),
    delete: (uri) =>
      faulting(async () => {
        step();
        await rm(fileURLToPath(uri), { force: true });
      }),
  };
}

function orMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

async function faulting(operation: () => Promise<void>): Promise<void> {
  try {
    await operation();
  } catch (error) {
    throw new FileFault(REASONS[codeOf(error)] ?? 'unavailable', String(error));
  }
}

const REASONS: Readonly<Record<string, FileFaultReason>> = {
  ENOSPC: 'no-space',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
