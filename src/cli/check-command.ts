import { pathToFileURL } from 'node:url';
import { articleProblems } from '../annotations/checks/article-problems.ts';
import { keptTwiceProblems } from '../annotations/checks/kept-twice-problems.ts';
import { sidecarProblem } from '../annotations/checks/sidecar-problem.ts';
import { keptTwice } from '../annotations/sidecar/read-annotations.ts';
import { toCanonical } from '../article/canonical-text.ts';
import { isImportant } from '../article/problem-severities.ts';
import type { Codebook } from '../article/codebook.ts';
import type { FolderNames } from '../article/folder-names.ts';
import { CODEBOOK_FILE } from '../workspace/codebooks/codebook-file.ts';
import { NAMES_FILE } from '../workspace/names/names-file.ts';
import { readSidecar } from '../workspace/sidecars/sidecar-file.ts';
import { sidecarUriOf } from '../workspace/sidecars/sidecar-uri.ts';
import { annotatedArticle } from './annotated-article.ts';
import { choiceOf, commandArguments } from './command-arguments.ts';
import type { CommandIo } from './command-io.ts';
import type { Command } from './command.ts';
import { folderFileFaults } from './folder-file-faults.ts';
import { findArticles, type ArticleFile } from './find-articles.ts';
import { locatedProblems, problemLine, type LocatedProblem } from './located-problem.ts';
import { type FolderFileHere, nearestFolderFile } from './nearest-folder-file.ts';
import { nodeFiles } from './node-files.ts';
import { problemsSarif } from './problems-sarif.ts';
import { readArticle } from './read-article.ts';
import { WrongUse } from './wrong-use.ts';

const help = `usage: pressmark check PATH … [--format text|json|sarif] [--all]

Lists what to look at in articles, as the Problems panel does: contradicting dates, malformed quotation marks, an
unknown publication date, annotations whose words are gone, what the codebook asks for. A PATH is a file, or a folder
whose articles are read. What people tagged, corrected or ignored is read from the file beside the article
(river.txt.annotations.json), constraints from the nearest pressmark.codebook.json, and settled names from the nearest
pressmark.entities.json, in its folder or above; what is wrong with these files is listed too.

  --all            also what is worth a look: sources without a name, verbs that color, unclear speakers, dates that
                   name no certain day
  --format text    one problem a line, file:line:column: message (rule) (the usual)
  --format json    one JSON array, an object for each problem
  --format sarif   a log in SARIF 2.1.0, for code scanning services

Each rule has a page in docs/problems. Columns count UTF-16 code units, from 1, as editors do.

Exit status: 0 there are none, 1 there are problems, 2 wrong use, or a file that cannot be read.

Examples
  pressmark check articles/
  pressmark check river.txt --all
  pressmark check articles/ --format sarif > pressmark.sarif
`;

/** `pressmark check`: what to look at in articles, for scripts; the one command that fails on what it finds. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'what to look at: odd dates and marks, lost annotations, codebook rules',
  example: 'pressmark check articles/',
  help,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = commandArguments(args, {
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
  });
  const format = choiceOf('--format', values.format, ['text', 'json', 'sarif'] as const);
  if (positionals.length === 0) throw new WrongUse('There is no PATH to check.');
  const found = await findArticles(positionals, io);
  if (found.files.length === 0) {
    if (!found.failed) io.note('pressmark check: There is no article in these folders.');
    return 2;
  }
  let { failed } = found;
  const problems: LocatedProblem[] = [];
  const folderFiles = new Map<string, FolderFileHere<unknown>>();
  for (const file of found.files) {
    if (io.signal.aborted) return 2;
    const codebook = await nearestFolderFile(file.path, CODEBOOK_FILE);
    const names = await nearestFolderFile(file.path, NAMES_FILE);
    // Each once, however many articles it is for.
    for (const here of [codebook, names]) if (here !== undefined) folderFiles.set(here.path, here);
    const extent = values.all ? 'all' : 'important';
    const inFile = await problemsOf(file, { codebook: codebook?.content, names: names?.content, extent }, io);
    if (inFile === undefined) failed = true;
    else problems.push(...inFile);
  }
  for (const here of folderFiles.values()) problems.push(...folderFileFaults(here, positionals, io));
  const reported = values.all ? problems : problems.filter(({ rule }) => isImportant(rule));
  if (format === 'text') for (const problem of reported) await io.write(`${problemLine(problem)}\n`);
  if (format === 'json') await io.write(`${JSON.stringify(reported.map(json), undefined, 2)}\n`);
  if (format === 'sarif') await io.write(problemsSarif(reported, io.folder, !failed));
  if (failed) return 2;
  return reported.length > 0 ? 1 : 0;
}

/** What counts for an article beside what it says. */
interface InForce {
  readonly codebook: Codebook | undefined;
  readonly names: FolderNames | undefined;
  readonly extent: 'all' | 'important';
}

/** `undefined` where a file could not be read: it was named on standard error. */
async function problemsOf(
  file: ArticleFile,
  { codebook, names, extent }: InForce,
  io: CommandIo,
): Promise<LocatedProblem[] | undefined> {
  const original = await readArticle(file, io);
  if (original === undefined) return undefined;
  const read = await readSidecar(nodeFiles, sidecarUriOf(pathToFileURL(file.path).href));
  const sidecarFile = { path: `${file.path}.annotations.json`, shown: `${file.shown}.annotations.json` };
  if (read.status === 'failed') {
    io.note(`${sidecarFile.shown}: This file of annotations could not be opened. (unreadable)`);
    return undefined;
  }
  if (read.status === 'unreadable') {
    // Without what people decided, a list of the article's problems would hold what they settled long ago.
    const { line, character } = read.fault;
    const [fault] = locatedProblems(sidecarFile, '', [sidecarProblem(read.fault, file.name)]);
    if (fault === undefined) return [];
    return [{ ...fault, start: { line, character }, end: { line, character: character + 1 } }];
  }
  const text = toCanonical(original);
  const article = annotatedArticle(file.name, text, read.sidecar, names);
  const twice = read.sidecar === undefined ? [] : keptTwice(read.sidecar);
  const problems = [...articleProblems(article, codebook, extent), ...keptTwiceProblems(twice, article.taggings)];
  return locatedProblems(file, text, problems);
}

function json({ shown, start, end, severity, rule, sentence }: LocatedProblem) {
  return {
    file: shown,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    severity,
    rule,
    message: sentence,
  };
}
