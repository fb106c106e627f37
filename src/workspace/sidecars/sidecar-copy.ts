import { mergeSidecars } from '../../annotations/sidecar/merge-sidecars.ts';
import type { Sidecar } from '../../annotations/sidecar/sidecar.ts';
import type { SidecarFault } from '../../annotations/sidecar/sidecar-fault.ts';
import type { FileSystem } from '../ports.ts';
import type { SaveFaultReason } from './sidecar-annotations.ts';
import { SidecarBytes } from './sidecar-bytes.ts';
import { readSidecar, sameSidecar, saveSidecar } from './sidecar-file.ts';
import { moveSidecar } from './sidecar-move.ts';

/**
 * One sidecar in memory beside what the disk said last: every reading and every save is a three-way merge of the two with
 * what the disk says now. Reads and saves must not interleave: whoever owns the copy queues them.
 */
export class SidecarCopy {
  readonly #files: FileSystem;
  #uri: string;
  readonly #bytes = new SidecarBytes();
  /** What the disk said last. */
  #base: Sidecar | undefined;
  /** What it should say. */
  #ours: Sidecar | undefined;
  #fault: SidecarFault | undefined;
  #unsaved: SaveFaultReason | undefined;

  constructor(files: FileSystem, uri: string) {
    this.#files = files;
    this.#uri = uri;
  }

  /** The annotations as they are in memory; `undefined` where there are none, and never were. */
  get sidecar(): Sidecar | undefined {
    return this.#ours;
  }

  /** Why the file cannot be read. */
  get fault(): SidecarFault | undefined {
    return this.#fault;
  }

  /** Why the memory has more than the disk. */
  get unsaved(): SaveFaultReason | undefined {
    return this.#unsaved;
  }

  /** Takes a new state in memory; `save` writes it. */
  replace(sidecar: Sidecar): void {
    this.#ours = sidecar;
  }

  /** Adds what another copy held of annotations that are this article's now. */
  add(other: Sidecar): void {
    this.#ours = this.#ours === undefined ? other : mergeSidecars(undefined, this.#ours, other).sidecar;
  }

  /** Reads the file, merges what is new in it, and saves where the memory, or a save cut short, has more. */
  async load(): Promise<void> {
    const read = await readSidecar(this.#files, this.#uri, this.#bytes);
    if (read.status === 'unreadable') this.#fault = read.fault;
    if (read.status !== 'read') return;
    this.#fault = undefined;
    this.#take(read.sidecar);
    if (read.recovered || !sameSidecar(this.#base, this.#ours)) await this.save();
    else this.#unsaved = undefined;
  }

  /** Writes the memory, merged with what others wrote meanwhile. */
  async save(): Promise<void> {
    const ours = this.#ours;
    const saved = await saveSidecar(this.#files, this.#uri, this.#base, ours, this.#bytes);
    switch (saved.status) {
      case 'failed':
        this.#unsaved = sameSidecar(this.#base, ours) ? undefined : saved.reason;
        return;
      case 'unreadable': {
        this.#fault = saved.fault;
        const reason = saved.fault.rule === 'newer' ? 'newer' : 'unreadable';
        this.#unsaved = sameSidecar(this.#base, ours) ? undefined : reason;
        return;
      }
      case 'saved':
      case 'unchanged':
        this.#fault = undefined;
        this.#unsaved = undefined;
        this.#base = saved.sidecar;
        // Edits made while it was written stand on what was to be saved.
        if (this.#ours === ours) this.#ours = saved.sidecar;
        else if (this.#ours !== undefined && saved.sidecar !== undefined) {
          this.#ours = mergeSidecars(ours, this.#ours, saved.sidecar).sidecar;
        }
    }
  }

  /** Goes with an article that has another name: what is on the disk, and what is only in memory. */
  async moveTo(uri: string): Promise<void> {
    if (!sameSidecar(this.#base, this.#ours)) await this.save();
    const moved = await moveSidecar(this.#files, this.#uri, uri);
    this.#uri = uri;
    if (moved.status !== 'failed') return this.load();
    // All of it is to be written at the new place, with the next save.
    this.#base = undefined;
    if (this.#ours !== undefined) this.#unsaved = moved.reason;
  }

  /** Takes what the disk says, keeping what was done in memory since it was read last. */
  #take(disk: Sidecar | undefined): void {
    const base = this.#base;
    this.#base = disk;
    if (sameSidecar(base, disk)) return;
    if (this.#ours === undefined || sameSidecar(base, this.#ours)) {
      this.#ours = disk;
      return;
    }
    const theirs = disk ?? { collection: this.#ours.collection, annotations: [] };
    this.#ours = mergeSidecars(base, this.#ours, theirs).sidecar;
  }
}
