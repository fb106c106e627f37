import { sameJson } from '../../annotations/json.ts';
import { mergeSidecars, type MergeConflict } from '../../annotations/sidecar/merge-sidecars.ts';
import type { ParsedSidecar } from '../../annotations/sidecar/parse-sidecar.ts';
import { recoverSidecar } from '../../annotations/sidecar/recover-sidecar.ts';
import type { Sidecar } from '../../annotations/sidecar/sidecar.ts';
import type { SidecarFault } from '../../annotations/sidecar/sidecar-fault.ts';
import { FileFault, type FileFaultReason, type FileSystem } from '../ports.ts';
import { parseSidecarBytes, sameBytes, SidecarBytes } from './sidecar-bytes.ts';

/*
 * How sidecars are read and saved so that a crash at any point loses nothing, on file systems where nothing is atomic.
 *
 * A save writes the whole new sidecar into `<sidecar>.new`, then renames that over the sidecar. If it is cut short, the
 * sidecar is as it was, or it is gone and `.new` is whole. Reading takes what the sidecar and a whole `.new` say
 * together. A save never writes into a file that holds annotations found nowhere else: if `.new` does, left by a save
 * that was cut short, it writes `.newer` instead, and deletes `.new` when the sidecar has everything.
 *
 * A file that is cut off is no JSON, since the last character closes the first; its `total` tells the rest.
 */

const SLOTS = ['.new', '.newer'] as const;
/** What cannot be read is moved here before a recovered sidecar takes its place. */
const BROKEN = '.broken';

/** What the disk says. `sidecar` is undefined where there is no file. */
export type ReadSidecar =
  | { readonly status: 'read'; readonly sidecar: Sidecar | undefined; readonly recovered: boolean }
  | { readonly status: 'unreadable'; readonly fault: SidecarFault }
  | { readonly status: 'failed'; readonly reason: FileFaultReason };

export type SavedSidecar =
  /** The disk says `sidecar`: what was to be saved, with what was found on the disk merged in. */
  | {
      readonly status: 'saved' | 'unchanged';
      readonly sidecar: Sidecar | undefined;
      readonly conflicts: readonly MergeConflict[];
    }
  | { readonly status: 'unreadable'; readonly fault: SidecarFault }
  | { readonly status: 'failed'; readonly reason: FileFaultReason };

/** Reads a sidecar, recovering what a save that was cut short had written. Changes nothing on the disk. */
export async function readSidecar(
  files: FileSystem,
  uri: string,
  bytes: SidecarBytes = new SidecarBytes(),
): Promise<ReadSidecar> {
  try {
    return toRead(await readDisk(files, uri, bytes));
  } catch (fault) {
    return { status: 'failed', reason: reasonOf(fault) };
  }
}

/**
 * Saves `ours`, which was made from `base`: what the disk said when it was last read or saved, `undefined` where there
 * was no file. What changed on the disk since is merged in. A file that cannot be read is never overwritten. `bytes` are
 * those of this file, for whoever saves it often.
 *
 * Nothing locks a file here, so another window may save at the same time: the sidecar is looked at again right before
 * it is replaced and right after, and where it is not as it should be, all is done once more from what is there then.
 */
export async function saveSidecar(
  files: FileSystem,
  uri: string,
  base: Sidecar | undefined,
  ours: Sidecar | undefined,
  bytes: SidecarBytes = new SidecarBytes(),
): Promise<SavedSidecar> {
  let reason: FileFaultReason = 'unavailable';
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    try {
      const saved = await attemptSave(files, uri, base, ours, bytes);
      if (saved !== undefined) return saved;
    } catch (fault) {
      reason = reasonOf(fault);
      // A disk that is full stays so; what another window does to the file is a matter of the moment.
      if (reason !== 'unavailable' && !(fault instanceof CutOff)) break;
    }
  }
  return { status: 'failed', reason };
}

const MOST_ATTEMPTS = 3;

/** Less was written than was given, and nobody said so: VS Code does not where a disk is about full. The sidecar is not given up for that. */
class CutOff extends FileFault {
  constructor(slot: string) {
    super('no-space', `${slot} was not written in full`);
  }
}

/** One attempt; `undefined` where another program was at the file meanwhile. */
async function attemptSave(
  files: FileSystem,
  uri: string,
  base: Sidecar | undefined,
  ours: Sidecar | undefined,
  bytes: SidecarBytes,
): Promise<SavedSidecar | undefined> {
  const disk = await readDisk(files, uri, bytes);
  const read = toRead(disk);
  if (read.status !== 'read') return read;
  const { sidecar, conflicts } = merged(base, ours, read.sidecar);
  const main = disk.main === undefined || !('sidecar' in disk.main) ? undefined : disk.main.sidecar;
  if (sidecar === undefined || (main !== undefined && sameSidecar(main, sidecar))) {
    await removeSlots(files, uri, disk);
    return { status: 'unchanged', sidecar, conflicts };
  }
  const written = await write(files, uri, disk, sidecar, bytes);
  return written ? { status: 'saved', sidecar, conflicts } : undefined;
}

/** Whether two sidecars say the same in the same order. */
export function sameSidecar(a: Sidecar | undefined, b: Sidecar | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || (sameJson(a.collection, b.collection) && sameJson(a.annotations, b.annotations));
}

interface Disk {
  /** As read, to see whether it is still the same. */
  readonly bytes: Uint8Array | undefined;
  /** `undefined` where there is no file. */
  readonly main: ParsedSidecar | undefined;
  /** What each slot holds: a whole sidecar, `broken`, or no file. */
  readonly slots: readonly (Sidecar | 'broken' | undefined)[];
}

async function readDisk(files: FileSystem, uri: string, known: SidecarBytes): Promise<Disk> {
  const bytes = await files.read(uri);
  const main = bytes === undefined ? undefined : known.parse(bytes);
  const slots: Disk['slots'][number][] = [];
  for (const slot of SLOTS) {
    const left = await files.read(uri + slot);
    const parsed = left === undefined ? undefined : parseSidecarBytes(left);
    if (parsed !== undefined && 'fault' in parsed && parsed.fault.rule === 'newer')
      return { bytes, main: parsed, slots: [] };
    slots.push(parsed === undefined ? undefined : (whole(parsed) ?? 'broken'));
  }
  return { bytes, main, slots };
}

function toRead({ main, slots }: Disk): ReadSidecar {
  const left = slots.filter((slot) => typeof slot === 'object');
  if (main !== undefined && 'fault' in main && (left.length === 0 || main.fault.rule === 'newer')) {
    return { status: 'unreadable', fault: main.fault };
  }
  const kept = main !== undefined && 'sidecar' in main ? main.sidecar : undefined;
  const sidecar = left.reduce<Sidecar | undefined>((all, slot) => recoverSidecar(all, slot), kept);
  return { status: 'read', sidecar, recovered: !sameSidecar(kept, sidecar) };
}

function merged(base: Sidecar | undefined, ours: Sidecar | undefined, disk: Sidecar | undefined) {
  if (sameSidecar(base, disk)) return { sidecar: ours, conflicts: [] };
  // Somebody deleted the file: what nobody changed since goes with it.
  const theirs = disk ?? { collection: ours?.collection ?? {}, annotations: [] };
  if (ours === undefined) return { sidecar: disk, conflicts: [] };
  const result = mergeSidecars(base, ours, theirs);
  return disk === undefined && result.sidecar.annotations.length === 0 ? { sidecar: undefined, conflicts: [] } : result;
}

/** Whether the sidecar says what was written. */
async function write(
  files: FileSystem,
  uri: string,
  disk: Disk,
  sidecar: Sidecar,
  known: SidecarBytes,
): Promise<boolean> {
  const free = disk.slots.findIndex((_, at) => !isAtStake(disk, at));
  const slot = uri + (SLOTS[free] ?? SLOTS[0]);
  const bytes = known.serialize(sidecar);
  await files.write(slot, bytes);
  if (!sameBytes(await files.read(slot), bytes)) throw new CutOff(slot);
  if (!sameBytes(await files.read(uri), disk.bytes)) return false;
  // Only reached where a whole `.new` stands in for it.
  if (disk.main !== undefined && 'fault' in disk.main) await files.rename(uri, uri + BROKEN);
  await files.rename(slot, uri);
  if (!sameBytes(await files.read(uri), bytes)) return false;
  await removeSlots(files, uri, disk, free);
  return true;
}

/** Whether a slot holds something that neither the sidecar nor the other slot has. */
function isAtStake({ main, slots }: Disk, at: number): boolean {
  const slot = slots[at];
  if (typeof slot !== 'object') return false;
  const others: (Sidecar | undefined)[] = slots.flatMap((other, index) =>
    index !== at && typeof other === 'object' ? [other] : [],
  );
  if (main !== undefined && 'sidecar' in main) others.push(main.sidecar);
  return others.every((other) => !sameSidecar(recoverSidecar(other, slot), other));
}

/** Deletes what saves that were cut short left behind; `moved` is gone already. */
async function removeSlots(files: FileSystem, uri: string, { slots }: Disk, moved?: number): Promise<void> {
  for (const [at, slot] of SLOTS.entries()) {
    if (at !== moved && slots[at] !== undefined) await files.delete(uri + slot);
  }
}

function whole(parsed: ParsedSidecar): Sidecar | undefined {
  if (!('sidecar' in parsed)) return undefined;
  const { sidecar } = parsed;
  return sidecar.collection['total'] === sidecar.annotations.length ? sidecar : undefined;
}

function reasonOf(fault: unknown): FileFaultReason {
  return fault instanceof FileFault ? fault.reason : 'unavailable';
}
