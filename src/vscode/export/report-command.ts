import { commands, type Disposable, l10n, Uri, workspace } from 'vscode';
import type { ArticleModel } from '../../article/article-model.ts';
import type { EventFormat } from '../../formats/event/write-event.ts';
import { fileNames } from '../../formats/file-names.ts';
import type { SidecarStore } from '../../workspace/sidecars/sidecar-store.ts';
import { fileName } from '../file-name.ts';
import { askComparison, type ComparingParts } from '../sources/ask-comparison.ts';
import { unreadableAmong } from './articles-to-export.ts';
import { askFile, askRow } from './export-asking.ts';
import type { ExportRow } from './export-rows.ts';
import { relativeHref } from './relative-href.ts';
import { tellWritten } from './tell-written.ts';
import { writeWithProgress } from './write-with-progress.ts';

/** What a report on an event reads. */
export interface ReportParts extends ComparingParts {
  readonly sidecars: SidecarStore;
}

/** What the command may be given, so that it asks nothing: the format, and the URI of the file to write. */
export interface ReportArguments {
  readonly format: EventFormat;
  readonly target: string;
}

const EXTENSIONS: Readonly<Record<EventFormat, string>> = { html: 'html', markdown: 'md' };

/**
 * Report on This Event…: all that the folder's articles say together, as one file for whoever has no Pressmark. Gives its
 * URI, undefined where nothing was written.
 */
export function registerReport(parts: ReportParts): Disposable {
  return commands.registerCommand('pressmark.report', async (given?: Partial<ReportArguments>) => {
    const format = given?.format ?? (await askRow(l10n.t('Report on this event: as what?'), undefined, formatRows(), (value) => value === 'html')); // prettier-ignore
    if (format === undefined) return undefined;
    const comparison = await askComparison(parts);
    if (comparison === undefined) return undefined;
    const folder = workspace.workspaceFolders?.[0];
    const name = folder?.name ?? l10n.t('articles');
    const target = given?.target === undefined ? await askTarget(folder?.uri, name, format) : Uri.parse(given.target);
    if (target === undefined) return undefined;
    const annotated = await annotatedArticles(parts);
    // Loaded for the first report: the writers bring along what nothing else needs.
    const { writeEvent } = await import('../../formats/writers.ts');
    const uri = target.toString();
    const hrefOf = (article: string, line: number): string => `${relativeHref(uri, article)}#L${line}`;
    const text = writeEvent(comparison, { name, hrefOf, annotated }, format);
    if (!(await writeWithProgress([{ uri, text }], fileName(target), { layout: 'file' }))) return undefined;
    const sentence = l10n.t('The report on {0} articles is in {1}.', comparison.articles.length, fileName(target));
    void tellWritten(sentence, uri, unreadableAmong(comparison.articles, parts.sidecars));
    return uri;
  });
}

function formatRows(): ExportRow<EventFormat>[] {
  return [
    {
      value: 'html',
      label: l10n.t('One HTML page'),
      detail: l10n.t('to read, print or send, with nothing beside it'),
    },
    { value: 'markdown', label: l10n.t('Markdown'), detail: l10n.t('to go on writing in') },
  ];
}

function askTarget(folder: Uri | undefined, name: string, format: EventFormat): Thenable<Uri | undefined> {
  const label = format === 'html' ? l10n.t('One HTML page') : l10n.t('Markdown');
  return askFile(folder, fileNames([`${name}-report.`])[0] ?? 'report', label, EXTENSIONS[format]);
}

/** The articles in which people tagged something. */
async function annotatedArticles({ index }: ReportParts): Promise<readonly ArticleModel[]> {
  const tagged = [...index.annotated()].flatMap(({ uri, taggings }) => (taggings.length === 0 ? [] : [uri]));
  const annotated: ArticleModel[] = [];
  await index.inSlices(index.articles(tagged), ({ model }) => annotated.push(model));
  return annotated;
}
