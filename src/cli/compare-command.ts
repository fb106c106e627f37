import { basename, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleModel } from '../article/article-model.ts';
import { comparisonSteps } from '../comparison/compare.ts';
import type { ComparedArticle } from '../comparison/compared-article.ts';
import { toComparedArticle } from '../comparison/to-compared-article.ts';
import { writeEvent } from '../formats/event/write-event.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { comparisonJson } from './comparison-json.ts';
import { comparisonText } from './comparison-text.ts';
import { findArticles, type ArticleFile } from './find-articles.ts';
import { nearestNames, type NearestNames } from './nearest-names.ts';
import { readAnnotated } from './read-annotated.ts';
import { WrongUse } from './wrong-use.ts';

const help = `usage: pressmark compare PATH … [--format text|json|html|markdown] [--name NAME]

Says what several articles say together: which quotations they share, in which words, where they differ and whether
they show it, who disagrees on who said it, and what stands in one of them alone. A PATH is a file, or a folder whose
articles are read. What people corrected is read from the file beside the article (river.txt.annotations.json), what
they settled of names from the nearest pressmark.entities.json, in the folder of each article or above.

  --format text      to read in a terminal (the usual): {+words that differ+}
  --format json      one object: sources, shared quotations with every difference, lone ones, likely copies.
                     Offsets count UTF-16 code units of the text with LF line ends and without a byte order mark
  --format html      a report to hand to an editor, one page that needs nothing else
  --format markdown  the same report as Markdown
  --name NAME        what the report is called; the folder's name where it is not given

The result is written to standard output. What counts as shared, and how differences are graded, is said in
docs/comparison.md.

Exit status: 0 done, 2 wrong use, or a file that cannot be read (the others are compared all the same)

Examples
  pressmark compare articles/
  pressmark compare courier.txt northshore.txt --format json
  pressmark compare articles/ --format html --name "The ferry" > ferry.html
`;

/** `pressmark compare`: what several articles say together. */
export const compareCommand: Command = {
  name: 'compare',
  summary: 'what several articles say together: shared quotations, differences, disputes',
  example: 'pressmark compare articles/',
  help,
  run,
};

/** So many articles are read between two lines that tell how far it is. */
const TELL_AFTER = 500;

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, {
    format: { type: 'string', default: 'text' },
    name: { type: 'string' },
  });
  const format = choiceOf('--format', values.format, ['text', 'json', 'html', 'markdown'] as const);
  const [first] = positionals;
  if (first === undefined) throw new WrongUse('There is no PATH to compare.');
  const found = await findArticles(positionals, io);
  if (found.files.length < 2) {
    if (!found.failed) io.note('pressmark compare: Comparing needs two articles.');
    return 2;
  }
  const isReport = format === 'html' || format === 'markdown';
  const names = nearestNames(positionals, io);
  const { compared, annotated, failed } = await readAll(found.files, names, isReport, io);
  if (io.signal.aborted) return 2;
  const steps = comparisonSteps(compared, names.canonical);
  let step = steps.next();
  while (step.done !== true) {
    if (io.signal.aborted) return 2;
    step = steps.next();
  }
  const comparison = step.value;
  if (format === 'text') await io.write(comparisonText(comparison));
  if (format === 'json') await io.write(`${JSON.stringify(comparisonJson(comparison), undefined, 2)}\n`);
  if (isReport) {
    const shown = new Map(found.files.map(({ path, name }) => [pathToFileURL(path).href, name]));
    const options = {
      name: values.name ?? basename(resolve(io.folder, first)),
      hrefOf: (uri: string, line: number) =>
        `${relativeHref(uri, io.folder) ?? shown.get(uri) ?? uri}#L${String(line)}`,
      annotated,
    };
    await io.write(writeEvent(comparison, options, format));
  }
  return found.failed || failed || names.failed ? 2 : 0;
}

/** The articles as comparing sees them; whole ones only of those that a report quotes annotations from. */
async function readAll(files: readonly ArticleFile[], names: NearestNames, isReport: boolean, io: CommandIo) {
  const compared: ComparedArticle[] = [];
  const annotated: ArticleModel[] = [];
  let failed = false;
  for (const [at, file] of files.entries()) {
    if (io.signal.aborted) break;
    if (at > 0 && at % TELL_AFTER === 0) io.note(`${String(at)} of ${String(files.length)} articles read`);
    const model = await readAnnotated(file, io, await names.of(file.path));
    if (model === undefined) failed = true;
    else {
      compared.push(toComparedArticle(pathToFileURL(file.path).href, model));
      if (isReport && model.taggings.length > 0) annotated.push(model);
    }
  }
  return { compared, annotated, failed };
}

/** The file as seen from the folder in which the command runs, where it lies below. */
function relativeHref(uri: string, folder: string): string | undefined {
  const path = relative(folder, decodeURIComponent(new URL(uri).pathname));
  if (path.startsWith('..')) return undefined;
  return path.split(sep).map(encodeURIComponent).join('/');
}
