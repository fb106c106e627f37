import { agreementCommand } from './agreement-command.ts';
import { analyzeCommand } from './analyze-command.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { exportCommand } from './export-command.ts';
import { mergeCommand } from './merge-command.ts';
import { WrongUse } from './wrong-use.ts';

declare const PRESSMARK_VERSION: string;

/** The commands, in the order `--help` lists them. A new one is a file and a line here. */
const commands: readonly Command[] = [
  analyzeCommand,
  checkCommand,
  compareCommand,
  exportCommand,
  agreementCommand,
  mergeCommand,
];

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @returns exit status: 0 done, 2 wrong use or a failure; 1 where a command says so in its help
 */
export async function runCli(argv: readonly string[], io: CommandIo): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-v') {
    await io.write(`${PRESSMARK_VERSION}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    await io.write(overview());
    return 0;
  }
  const name = first === 'help' ? rest[0] : first;
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    io.note(
      name === undefined ? overview().trimEnd() : `pressmark: There is no command "${name}". See pressmark --help.`,
    );
    return 2;
  }
  if (first === 'help' || rest.includes('--help') || rest.includes('-h')) {
    await io.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    io.note(`pressmark ${command.name}: ${error.message} See pressmark ${command.name} --help.`);
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `Pressmark: who said what in the news.

usage: pressmark COMMAND [ARGUMENT …]

${lines.join('\n')}

Examples
${commands.map((command) => `  ${command.example}`).join('\n')}

pressmark COMMAND --help says more. pressmark --version prints the version.
Exit status: 0 done, 2 wrong use or a failure; 1 from check where there are problems, from merge where
something is kept twice.
`;
}
