import { analyze } from '../analysis/analyze.ts';
import { applyNames } from '../annotations/corrections/apply-names.ts';
import { publishedOf } from '../annotations/sidecar/stored-published.ts';
import { type FolderNames, NO_NAMES } from '../article/folder-names.ts';
import { canonicalText } from '../article/canonical-text.ts';
import { analysisJson } from './analysis-json.ts';
import { analysisText } from './analysis-text.ts';
import { analyzeLines, INPUT } from './analyze-lines.ts';
import { decodeArticle } from './article-bytes.ts';
import { isCalendarDay } from './calendar-day.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { findArticles } from './find-articles.ts';
import { nearestNames } from './nearest-names.ts';
import { readArticle } from './read-article.ts';
import { sidecarBeside } from './sidecar-beside.ts';
import { WrongUse } from './wrong-use.ts';

const help = `usage: pressmark analyze [PATH …] [--format text|json|jsonl] [--published DAY]

Says who said what and when in articles. A PATH is a file, or a folder whose articles are read; whoever they name has
the name that the nearest pressmark.entities.json gives, in the folder of the article or above. Without a PATH,
standard input is read: one article, or with jsonl one a line.

  --format text    one thing found a line, file:line:column: kind: words (the usual)
  --format json    one JSON array, an object for each article
  --format jsonl   one JSON object a line; also --jsonl
  --published DAY  publication date, 2025-02-03: relative dates count from it. Without it, the day that was set in
                   the file beside the article (river.txt.annotations.json), else the one the article states

As a filter, each line of the input is {"id": …, "text": …, "published"?: "2025-02-03"}, and each line of the output
{"id", "regions", "quotations", "timeExpressions", "entities", "problems", …}, in the same order. Offsets are UTF-16
code units of the text given, end exclusive. Lines that are no article are named on standard error and left out.

Examples
  pressmark analyze river.txt
  pressmark analyze articles/ --format json > analyses.json
  pressmark analyze --jsonl < articles.jsonl > analyses.jsonl
  pressmark analyze < river.txt
`;

/** `pressmark analyze`: what articles say, for reading or for another program. */
export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'who said what, and when: to read, or as JSON for another program',
  example: 'pressmark analyze articles/',
  help,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, {
    format: { type: 'string' },
    jsonl: { type: 'boolean' },
    published: { type: 'string' },
  });
  const format = choiceOf('--format', values.format ?? (values.jsonl === true ? 'jsonl' : 'text'), formats);
  const { published } = values;
  if (published !== undefined && !isCalendarDay(published)) {
    throw new WrongUse(`--published takes a day like 2025-02-03, not ${published}.`);
  }
  if (positionals.length === 0 && io.inputIsTerminal) throw new WrongUse('There is nothing to read.');
  if (positionals.length === 0 && format === 'jsonl') return analyzeLines(io, published);
  const print = printer(format, io);
  const failed =
    positionals.length === 0
      ? await analyzeInput(io, print, published)
      : await analyzeFiles(positionals, io, print, published);
  await print.end();
  return failed ? 2 : 0;
}

const formats = ['text', 'json', 'jsonl'] as const;

interface Printer {
  article(shown: string, text: string, published: string | undefined, names?: FolderNames): Promise<void>;
  end(): Promise<void>;
}

async function analyzeInput(io: CommandIo, print: Printer, published: string | undefined): Promise<boolean> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const decoded = decodeArticle(Buffer.concat(chunks));
  if ('binary' in decoded) {
    io.note(`${INPUT}: This is not text. (binary)`);
    return true;
  }
  await print.article(INPUT, decoded.text, published);
  return false;
}

/** @returns whether something could not be read */
async function analyzeFiles(
  paths: readonly string[],
  io: CommandIo,
  print: Printer,
  published: string | undefined,
): Promise<boolean> {
  const found = await findArticles(paths, io);
  const names = nearestNames(paths, io);
  let { failed } = found;
  for (const file of found.files) {
    if (io.signal.aborted) return true;
    const text = await readArticle(file, io);
    if (text === undefined) {
      failed = true;
      continue;
    }
    const read = published === undefined ? await sidecarBeside(file, 'A date set in it was not used.', io) : {};
    if (read === undefined) failed = true;
    const day = published ?? (read?.sidecar === undefined ? undefined : publishedOf(read.sidecar));
    await print.article(file.shown, text, day, await names.of(file.path));
  }
  return failed || names.failed;
}

function printer(format: (typeof formats)[number], io: CommandIo): Printer {
  let count = 0;
  return {
    article: async (shown, text, published, names = NO_NAMES) => {
      const canonical = canonicalText(text);
      const found = analyze(canonical.text, published === undefined ? {} : { published });
      const analysis = applyNames(found, names);
      if (format === 'text') await io.write(analysisText(shown, canonical.text, analysis));
      else {
        const before = format === 'jsonl' ? '' : count === 0 ? '[\n' : ',\n';
        await io.write(
          before + JSON.stringify(analysisJson(shown, analysis, canonical)) + (format === 'jsonl' ? '\n' : ''),
        );
      }
      count += 1;
    },
    end: async () => {
      if (format === 'json') await io.write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}
