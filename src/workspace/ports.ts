// What keeping annotations needs from outside. Files are named by URI string.

/** Why the outside refused. `unavailable` is everything that has no better word: a lost connection, a locked file. */
export type FileFaultReason = 'no-space' | 'read-only' | 'unavailable';

/** What a `FileSystem` rejects with. A rejection of any other kind counts as `unavailable`. */
export class FileFault extends Error {
  readonly reason: FileFaultReason;

  constructor(reason: FileFaultReason, message: string) {
    super(message);
    this.name = 'FileFault';
    this.reason = reason;
  }
}

/**
 * The four operations that saving needs. Nothing is expected to be atomic: `write` may truncate before it writes, and
 * `rename` may delete its target before it moves, as VS Code's file service does.
 */
export interface FileSystem {
  /** The bytes of a file, `undefined` where there is none. Rejects where there is one that cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** Creates or replaces the file. */
  write(uri: string, bytes: Uint8Array): Promise<void>;
  /** Moves `from` to `to`, replacing what is there. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes the file; nothing happens where there is none. */
  delete(uri: string): Promise<void>;
}

/** The time of day, for `created` and `modified`. The scheduler's `Clock` measures; this one dates. */
export interface WallClock {
  now(): Date;
}

/** Who annotates, and fresh ids. */
export interface Identity {
  /** A new random UUID, bare: `3f0e…`. */
  newId(): string;
  /** Name of the annotator, `undefined` where none is known. */
  creator(): string | undefined;
}
