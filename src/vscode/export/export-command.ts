import { translate } from '../translate.ts';
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { fileNames } from '../../formats/file-names.ts';
import type { Format } from '../../formats/format.ts';
import type { ArticleIndex } from '../../workspace/article-index.ts';
import type { ArticleStore } from '../../workspace/article-store.ts';
import type { CodebookStore } from '../../workspace/codebooks/codebook-store.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { shownEditor } from '../current-article.ts';
import type { FolderIndex } from '../folder-index.ts';
import { stepDone } from '../walkthrough-step.ts';
import { type ArticleToExport, folderArticlesToExport, unreadableAmong, withSidecar } from './articles-to-export.ts';
import { askFile, askFolder, askRow } from './export-asking.ts';
import type { ExportArguments, ExportChoice } from './export-choice.ts';
import type { ExportMemory } from './export-memory.ts';
import { exportedSentence, formatRows, rangeRows, scopeRows } from './export-rows.ts';
import { relativeHref } from './relative-href.ts';
import { tellWritten } from './tell-written.ts';
import type { FileToWrite } from './write-export.ts';
import { writeWithProgress } from './write-with-progress.ts';
import { fileName } from '../file-name.ts';

/** What an export reads. */
export interface ExportParts {
  readonly store: ArticleStore;
  readonly index: ArticleIndex;
  readonly folder: FolderIndex;
  readonly sidecars: SidecarStore;
  readonly codebooks: CodebookStore;
  readonly memory: ExportMemory;
}

/** Counting what there is in more articles would keep whoever exports waiting for the question. */
const MOST_COUNTED = 20;

/** Everything decided: these articles, so, to there. */
interface Decided {
  readonly choice: ExportChoice;
  readonly format: Format;
  readonly articles: readonly ArticleToExport[];
  readonly target: Uri;
}

/**
 * Export…: three questions, a place, and the files are written. What its arguments answer is not asked. Gives the URIs of
 * the files written, undefined where nothing was.
 */
export function registerExport(parts: ExportParts): Disposable {
  return commands.registerCommand('pressmark.export', async (given?: ExportArguments) => {
    // From a view's title the editor hands over things of its own.
    const decided = await decide(parts, isArguments(given) ? given : {});
    return decided === undefined ? undefined : write(parts, decided);
  });
}

async function decide(parts: ExportParts, given: ExportArguments): Promise<Decided | undefined> {
  const { store, index, memory } = parts;
  // Asked for in the walkthrough, it is about the article beside it.
  const uri = shownEditor()?.document.uri;
  const here = uri === undefined ? undefined : store.get(uri.toString());
  const last = memory.of(uri);
  const fitting = here === undefined && last.where === 'article' ? {} : last;

  const total = index.progress.status === 'idle' ? undefined : index.progress.total;
  const ranges = rangeRows(here?.model.name, total);
  // What? comes first, and counts what is there: in this article as long as there is one.
  const few = index.progress.read <= MOST_COUNTED ? [...index.articles()].map(({ model }) => model) : undefined;
  const seen = here === undefined ? few : [here.model];
  const what = given.what ?? (await askRow(l10n.t('Export: what?'), { step: 1, of: 3 }, scopeRows(seen), (value) => value === (fitting.what ?? 'both'))); // prettier-ignore
  if (what === undefined) return undefined;
  const where = given.where ?? (await askRow(l10n.t('Export: from where?'), { step: 2, of: 3 }, ranges, (value) => value === (fitting.where ?? 'article'))); // prettier-ignore
  if (where === undefined) return undefined;
  const articles =
    where === 'folder'
      ? await folderArticlesToExport(index, parts.folder, parts.sidecars)
      : here === undefined
        ? []
        : [withSidecar(here, parts.sidecars)];
  if (articles === undefined) return undefined;
  if (articles.length === 0) {
    void window.showInformationMessage(l10n.t('There is no article here to export.'));
    return undefined;
  }
  // Loaded for the first export: the writers bring parsers along that nothing else needs.
  const { formats } = await import('../../formats/writers.ts');
  const rows = formatRows(formats, articles.map(({ model }) => model), what); // prettier-ignore
  const format =
    given.format === undefined
      ? await askRow(l10n.t('Export: for what?'), { step: 3, of: 3 }, rows, ({ id }) => id === fitting.format)
      : formats.find(({ id }) => id === given.format);
  if (format === undefined) return undefined;
  const target = given.target === undefined ? await askTarget(format, articles, where) : Uri.parse(given.target);
  return target === undefined ? undefined : { choice: { what, where, format: format.id }, format, articles, target };
}

/** Beside the article; for a folder, in it and named for it. */
function askTarget(
  format: Format,
  articles: readonly ArticleToExport[],
  where: ExportChoice['where'],
): Thenable<Uri | undefined> {
  const first = articles[0] === undefined ? undefined : Uri.parse(articles[0].uri);
  const workspaceFolder = (first && workspace.getWorkspaceFolder(first)) ?? workspace.workspaceFolders?.[0];
  const folder = where === 'folder' ? workspaceFolder?.uri : first && Uri.joinPath(first, '..');
  if (format.layout === 'folder') return askFolder(folder, translate(format.label));
  const name = where === 'folder' ? `${workspaceFolder?.name ?? 'articles'}.` : (articles[0]?.model.name ?? 'article');
  return askFile(folder, fileNames([name])[0] ?? 'export', translate(format.label), format.extension);
}

async function write(
  { memory, sidecars, codebooks }: ExportParts,
  { choice, format, articles, target }: Decided,
): Promise<readonly string[] | undefined> {
  const files = filesOf(format, articles, choice, target, codebooks);
  const [first] = files;
  const shown = fileName(target);
  if (first === undefined || !(await writeWithProgress(files, shown, format))) return undefined;
  await memory.remember(Uri.parse(articles[0]?.uri ?? ''), choice);
  stepDone('pressmark.hasExported');
  void tellWritten(exportedSentence(articles.map(({ model }) => model), choice.what, shown), first.uri, unreadableAmong(articles.map(({ uri, model: { name } }) => ({ uri, name })), sidecars)); // prettier-ignore
  return files.map(({ uri }) => uri);
}

function filesOf(
  format: Format,
  articles: readonly ArticleToExport[],
  { what }: ExportChoice,
  target: Uri,
  codebooks: CodebookStore,
): FileToWrite[] {
  const isFolder = format.layout === 'folder';
  const stem = fileName(target).replace(new RegExp(`\\.${format.extension}$`, 'i'), '');
  const from = isFolder ? Uri.joinPath(target, 'x').toString() : target.toString();
  const uris = new Map(articles.map(({ uri, model }) => [model, uri]));
  const written = format.write(
    articles.map(({ model }) => model),
    {
      what,
      name: isFolder ? 'export' : stem,
      tagHueOf: codebooks.tagHuesOf(articles[0]?.uri ?? ''),
      hrefOf: (model) => relativeHref(from, uris.get(model) ?? ''),
    },
  );
  return written.map(({ path, text }) => ({
    uri: (isFolder ? Uri.joinPath(target, path) : target).toString(),
    text,
  }));
}

function isArguments(given: unknown): given is ExportArguments {
  return (
    typeof given === 'object' && given !== null && ['what', 'where', 'format', 'target'].some((key) => key in given)
  );
}
