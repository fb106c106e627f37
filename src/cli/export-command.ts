import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inEnglish } from '../article/translate.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { tagHues } from '../article/tag-hues.ts';
import { isExported } from '../formats/export-mark.ts';
import type { ExportScope } from '../formats/exported-mark.ts';
import { fileNames } from '../formats/file-names.ts';
import { lossSentence, purposes, type Format } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { EXPORT_FOLDER_MARK } from '../workspace/article-files.ts';
import { CODEBOOK_FILE } from '../workspace/codebooks/codebook-file.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { faultWords } from './file-fault.ts';
import { findArticles, startOf, type ArticleFile } from './find-articles.ts';
import { nearestFolderFile } from './nearest-folder-file.ts';
import { nearestNames } from './nearest-names.ts';
import { readAnnotated } from './read-annotated.ts';
import { WrongUse } from './wrong-use.ts';
import { writeFiles } from './write-files.ts';

const scopes: readonly ExportScope[] = ['tagged', 'found', 'both'];

const help = `usage: pressmark export PATH … --to FORMAT --out FOLDER [--what tagged|found|both]

Writes articles with what people tagged and what was found in them. A PATH is a file, or a folder whose articles are
read. What people tagged is read from the file beside the article: river.txt.annotations.json. Tags have the colors of
the nearest pressmark.codebook.json, in the folder of the first article or above; people, organizations and places have
the names of the nearest pressmark.entities.json, in the folder of each article or above.

  --to FORMAT
${purposes.flatMap(formatLines).join('\n')}
  --out FOLDER     where to write; made where there is none
  --what WHAT      tagged, found or both (the usual)
  --name NAME      name of the file written; the article's or the folder's where it is not given
  --bom            begin a CSV with a byte order mark, for Excel
  --formulas       leave CSV cells as they are that a spreadsheet would run as formulas

Files of the same name are replaced, each at once; when something goes wrong, or on Ctrl+C, all is left as it was.

Examples
  pressmark export articles/ --to csv --out exports/
  pressmark export river.txt bridge.txt --to markdown --what tagged --out exports/ --name event
  pressmark export articles/ --to brat --out exports/
`;

function formatLines(purpose: Format['purpose']): string[] {
  return formats
    .filter((format) => format.purpose === purpose)
    .map((format) => `    ${format.id.padEnd(14)} ${format.label}: ${format.detail}`);
}

/** `pressmark export`: articles and annotations as files of other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'articles with what was tagged and found, for other tools and to read',
  example: 'pressmark export articles/ --to csv --out exports/',
  help,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, {
    to: { type: 'string' },
    out: { type: 'string' },
    what: { type: 'string', default: 'both' },
    name: { type: 'string' },
    bom: { type: 'boolean', default: false },
    formulas: { type: 'boolean', default: false },
  });
  const { to, out } = values;
  if (positionals.length === 0) throw new WrongUse('There is no PATH to export.');
  if (to === undefined) throw new WrongUse('There is no --to: give a format.');
  if (out === undefined) throw new WrongUse('There is no --out: give a folder to write to.');
  const id = choiceOf('--to', to, formats.map((format) => format.id)); // prettier-ignore
  const what = choiceOf('--what', values.what, scopes);
  const format = formats.find((known) => known.id === id);
  if (format === undefined) throw new RangeError(id);

  const { articles, places, failed } = await readAll(positionals, io);
  if (articles.length === 0) {
    if (!failed) io.note('pressmark export: There is no article in these folders.');
    return 2;
  }
  const folder = resolve(io.folder, out);
  const [first] = places.values();
  const codebook = first === undefined ? undefined : (await nearestFolderFile(first.path, CODEBOOK_FILE))?.content;
  const files = format.write(articles, {
    what,
    name: fileNames([values.name ?? nameOf(positionals, articles, io)])[0] ?? 'export',
    hrefOf: (article) => hrefFrom(folder, places.get(article)),
    ...(codebook === undefined ? {} : { tagHueOf: tagHues(codebook) }),
    byteOrderMark: values.bom,
    formulas: values.formulas,
  });
  const written = files.map(({ path, text }) => ({ path: withoutFolder(path, folder, format), text }));
  for (const file of written) {
    if (await isOthersFile(resolve(folder, file.path), format)) {
      io.note(
        `${shownPath(out, file.path)}: Pressmark did not write this file, so it is left as it is; choose a --name. (exists)`,
      );
      return 2;
    }
  }
  try {
    await writeFiles(folder, written, io.signal);
  } catch (error) {
    if (io.signal.aborted) return 2;
    io.note(`${out}: ${faultWords(error)} Nothing was exported. (unwritable)`);
    return 2;
  }
  const lost = lossSentence(format.losses(articles, what), inEnglish);
  if (lost !== undefined) io.note(`${format.label} cannot hold everything: ${lost}.`);
  for (const file of written) await io.write(`${shownPath(out, file.path)}\n`);
  return failed ? 2 : 0;
}

/** `--out results/brat` is the folder that brat would make in `results`: another one in it is not made. */
function withoutFolder(path: string, folder: string, { layout, id }: Format): string {
  const own = `${id}/`;
  return layout === 'folder' && basename(folder) === id && path.startsWith(own) ? path.slice(own.length) : path;
}

/** Whether a file is there that is no export: an article `river.md` is not replaced by a report on it. */
async function isOthersFile(path: string, { layout }: Format): Promise<boolean> {
  try {
    // A folder of ours is told by its configuration; the texts in it bear no mark.
    const marked = layout === 'folder' ? join(dirname(path), EXPORT_FOLDER_MARK) : path;
    return (await stat(path)).isFile() && !isExported(await startOf(marked));
  } catch {
    return false;
  }
}

async function readAll(paths: readonly string[], io: CommandIo) {
  const found = await findArticles(paths, io);
  const places = new Map<ArticleModel, ArticleFile>();
  const names = nearestNames(paths, io);
  let { failed } = found;
  for (const file of found.files) {
    io.signal.throwIfAborted();
    const article = await readAnnotated(file, io, await names.of(file.path));
    if (article === undefined) failed = true;
    else places.set(article, file);
  }
  return { articles: [...places.keys()], places, failed: failed || names.failed };
}

/** The article's name where there is one, the folder's where one was given, else `articles`. */
function nameOf(paths: readonly string[], articles: readonly ArticleModel[], io: CommandIo): string {
  const [path = '.'] = paths;
  if (articles.length === 1) return articles[0]?.name ?? '';
  return paths.length === 1 ? `${basename(resolve(io.folder, path))}.` : 'articles.';
}

/** Address of an article's file as seen from the folder written to. */
function hrefFrom(folder: string, file: ArticleFile | undefined): string {
  if (file === undefined) return '';
  return relative(folder, file.path).split(sep).map((step) => encodeURIComponent(step)).join('/'); // prettier-ignore
}

function shownPath(out: string, path: string): string {
  return `${out.replace(/[/\\]+$/, '')}/${path}`;
}
