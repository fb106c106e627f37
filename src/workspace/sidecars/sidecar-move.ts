import type { FileSystem } from '../ports.ts';
import type { SaveFaultReason } from './sidecar-annotations.ts';
import { readSidecar, saveSidecar } from './sidecar-file.ts';

/** What became of a sidecar that was to move; where it could not, all of it is where it was. */
export type MovedSidecar =
  { readonly status: 'moved' | 'nothing' } | { readonly status: 'failed'; readonly reason: SaveFaultReason };

/**
 * Moves a sidecar with what a save that was cut short left beside it. It is saved at its new place, merged with what is
 * there already, and deleted at the old one after that: cut short in between, it is at both.
 */
export async function moveSidecar(files: FileSystem, from: string, to: string): Promise<MovedSidecar> {
  const read = await readSidecar(files, from);
  if (read.status === 'failed') return read;
  try {
    if (read.status === 'unreadable') return await moveUnreadable(files, from, to);
    if (read.sidecar === undefined) return { status: 'nothing' };
    const saved = await saveSidecar(files, to, undefined, read.sidecar);
    if (saved.status === 'failed') return saved;
    if (saved.status === 'unreadable')
      return { status: 'failed', reason: saved.fault.rule === 'newer' ? 'newer' : 'unreadable' };
    for (const leftover of ['', '.new', '.newer']) await files.delete(from + leftover);
    return { status: 'moved' };
  } catch {
    return { status: 'failed', reason: 'unavailable' };
  }
}

/** What nobody can read moves as it is, if nothing is in its way. */
async function moveUnreadable(files: FileSystem, from: string, to: string): Promise<MovedSidecar> {
  if ((await files.read(to)) !== undefined) return { status: 'failed', reason: 'unreadable' };
  await files.rename(from, to);
  return { status: 'moved' };
}
