import type { CommandIo } from './command-io.ts';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What it does, in one line of the overview. */
  readonly summary: string;
  /** One line a person can copy. */
  readonly example: string;
  /** What `--help` prints: usage, options, examples. Ends with a line end. */
  readonly help: string;
  /** Runs it with the arguments after its name and gives the exit status; throws `WrongUse`. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}
