/** What a command reads from and writes to: the process's streams, or a test's. */
export interface CommandIo {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Whether `input` is a keyboard: then a command that was given nothing to read says so instead of waiting. */
  readonly inputIsTerminal: boolean;
  /** Writes to standard output; settles when there is room for more, so that a slow reader slows the writer down. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  note(line: string): void;
  /** Folder that relative paths count from. */
  readonly folder: string;
  /** Aborted when the person interrupts (Ctrl+C). */
  readonly signal: AbortSignal;
}
