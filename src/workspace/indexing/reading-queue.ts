/** Files looked at side by side: enough that a slow disk, or a far one, keeps nobody waiting. */
const SIDE_BY_SIDE = 16;

interface Waiting {
  readonly done: Promise<void>;
  readonly resolve: () => void;
}

/**
 * Which files are to be looked at, and that none is looked at twice at once: what changes while it is read is looked at
 * again. Changed files come before those that are read for the first time, and only the latter can be paused.
 */
export class ReadingQueue {
  readonly #look: (uri: string, isNew: boolean) => Promise<void>;
  readonly #settled: () => void;
  /** None of them is being looked at. */
  readonly #new = new Set<string>();
  /** Goes through `#new`, so that no look at it passes by all that are done. */
  #next = this.#new.values();
  readonly #changed = new Map<string, Waiting>();
  readonly #running = new Set<string>();
  #reading: Waiting | undefined;

  /**
   * @param look takes what is there now; `isNew`: nothing was heard of the file in this session
   * @param settled called each time when nothing is left to look at
   */
  constructor(look: (uri: string, isNew: boolean) => Promise<void>, settled: () => void) {
    this.#look = look;
    this.#settled = settled;
  }

  /** Whether any file is being looked at, or waits for it. */
  get isBusy(): boolean {
    return this.#new.size + this.#changed.size + this.#running.size > 0;
  }

  /** Reads files for the first time, in place of those still to be read. Resolves when they are read, or not to be. */
  async read(uris: Iterable<string>): Promise<void> {
    this.pause();
    for (const uri of uris) if (!this.#running.has(uri)) this.#new.add(uri);
    this.#next = this.#new.values();
    const reading = waiting();
    this.#reading = reading;
    this.#go();
    await reading.done;
  }

  /** Leaves aside what is still to be read for the first time. */
  pause(): void {
    this.#new.clear();
    this.#reading?.resolve();
    this.#reading = undefined;
  }

  /** Looks at a file that may be another than it was. Resolves when what is there now was taken. */
  async lookAt(uri: string): Promise<void> {
    const known = this.#changed.get(uri) ?? waiting();
    this.#changed.set(uri, known);
    this.#new.delete(uri);
    this.#go();
    await known.done;
  }

  dispose(): void {
    this.pause();
    for (const { resolve } of this.#changed.values()) resolve();
    this.#changed.clear();
  }

  #go(): void {
    while (this.#running.size < SIDE_BY_SIDE) {
      const uri = this.#firstChanged() ?? this.#next.next().value;
      if (uri === undefined) break;
      const told = this.#changed.get(uri);
      this.#changed.delete(uri);
      this.#new.delete(uri);
      this.#running.add(uri);
      void this.#run(uri, told);
    }
    if (this.isBusy) return;
    this.#settled();
    this.#reading?.resolve();
    this.#reading = undefined;
  }

  #firstChanged(): string | undefined {
    for (const uri of this.#changed.keys()) if (!this.#running.has(uri)) return uri;
    return undefined;
  }

  async #run(uri: string, told: Waiting | undefined): Promise<void> {
    try {
      await this.#look(uri, told === undefined);
    } catch (error) {
      // A fault of ours: it surfaces, and the other files are still read.
      queueMicrotask(() => {
        throw error;
      });
    }
    this.#running.delete(uri);
    told?.resolve();
    this.#go();
  }
}

function waiting(): Waiting {
  let resolve = (): void => undefined;
  const done = new Promise<void>((settle) => (resolve = settle));
  return { done, resolve };
}
