import { analyzeLines } from './analyze-lines.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { WrongUse } from './wrong-use.ts';

const help = 'usage: pressmark analyze [PATH …] [--format text|json|jsonl]\n';

/** `pressmark analyze`: what articles say, for reading or for another program. */
export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'who said what, when: the analysis of articles, to read or as JSON',
  example: 'pressmark analyze --jsonl < articles.jsonl > analyses.jsonl',
  help,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, {
    format: { type: 'string' },
    jsonl: { type: 'boolean' },
    published: { type: 'string' },
  });
  const format = choiceOf('--format', values.format ?? (values.jsonl === true ? 'jsonl' : 'text'), [
    'text',
    'json',
    'jsonl',
  ]);
  if (positionals.length === 0 && format === 'jsonl') return analyzeLines(io, values.published);
  throw new WrongUse('There is nothing to read.');
}
