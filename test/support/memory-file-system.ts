import { FileFault, type FileFaultReason, type FileSystem } from '../../src/workspace/ports.ts';

/** Thrown by every operation after the one at which the process "was killed". */
export class Killed extends Error {}

/**
 * Files in memory that behave as VS Code's file service does: `write` truncates, then writes; `rename` deletes its
 * target, then moves. Each of these halves is one operation, and the process can be killed after any of them.
 */
export class MemoryFileSystem implements FileSystem {
  readonly files = new Map<string, Uint8Array>();
  /** Changing operations so far, halves counted. */
  operations = 0;
  /** Every completed call that changes something, as `write 000.txt.annotations.json.new`. */
  readonly log: string[] = [];
  /** Kills after so many changing operations; in the middle of a write half of its bytes are there. */
  killAfter = Number.POSITIVE_INFINITY;
  /** Makes every change fail. */
  fault: FileFaultReason | undefined;
  /** Runs before each read, to let other programs act in between. */
  beforeRead: ((uri: string) => void) | undefined;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.set(uri, text);
  }

  text(uri: string): string | undefined {
    const bytes = this.files.get(uri);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  set(uri: string, text: string): void {
    this.files.set(uri, new TextEncoder().encode(text));
  }

  /** The same disk after a reboot. */
  reopened(): MemoryFileSystem {
    const disk = new MemoryFileSystem();
    for (const [uri, bytes] of this.files) disk.files.set(uri, bytes);
    return disk;
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    if (this.operations >= this.killAfter) throw new Killed();
    await Promise.resolve();
    this.beforeRead?.(uri);
    return this.files.get(uri);
  }

  async write(uri: string, bytes: Uint8Array): Promise<void> {
    await Promise.resolve();
    this.#step(() => this.files.set(uri, new Uint8Array()));
    this.#step(() => this.files.set(uri, bytes.slice(0, bytes.length / 2)));
    this.#step(() => this.files.set(uri, bytes));
    this.log.push(`write ${uri}`);
  }

  async rename(from: string, to: string): Promise<void> {
    await Promise.resolve();
    const bytes = this.files.get(from);
    if (bytes === undefined) throw new FileFault('unavailable', `${from} is not there`);
    if (this.files.has(to)) this.#step(() => this.files.delete(to));
    this.#step(() => {
      this.files.delete(from);
      this.files.set(to, bytes);
    });
    this.log.push(`rename ${from} ${to}`);
  }

  async delete(uri: string): Promise<void> {
    await Promise.resolve();
    if (!this.files.has(uri)) return;
    this.#step(() => this.files.delete(uri));
    this.log.push(`delete ${uri}`);
  }

  #step(change: () => void): void {
    if (this.operations >= this.killAfter) throw new Killed();
    if (this.fault !== undefined) throw new FileFault(this.fault, this.fault);
    change();
    this.operations++;
  }
}
