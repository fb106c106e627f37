import { runCli } from '../../src/cli/run-cli.ts';
import type { CommandIo } from '../../src/cli/command-io.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Runs the command line with these chunks as standard input. */
export async function run(
  argv: readonly string[],
  {
    input = [],
    folder = '.',
    ...rest
  }: Partial<Omit<CommandIo, 'input'>> & { input?: readonly (string | Uint8Array)[] } = {},
): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const status = await runCli(argv, {
    input: (async function* () {
      yield* input;
    })(),
    inputIsTerminal: false,
    write: async (text) => {
      out.push(text);
    },
    note: (line) => {
      notes.push(line);
    },
    folder,
    signal: new AbortController().signal,
    ...rest,
  });
  return { status, out: out.join(''), notes };
}
