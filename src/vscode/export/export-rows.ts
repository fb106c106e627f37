import type { ArticleModel } from '../../article/article-model.ts';
import { exportedMarks, type ExportScope } from '../../formats/exported-mark.ts';
import { type Format, lossSentence, type Purpose, purposes } from '../../formats/format.ts';
import { plural } from '../article-counts.ts';
import type { ExportRange } from './export-choice.ts';

/** One answer to a question of the export. */
export interface ExportRow<T> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
  /** The heading it stands under. */
  readonly group?: Purpose;
}

/** Where it is exported from. `count` is how many articles the folder has, where that is known. */
export function rangeRows(name: string | undefined, count: number | undefined): ExportRow<ExportRange>[] {
  const all = count === undefined || count === 0 ? 'All articles of the folder' : `All ${plural(count, 'article')}`;
  return [
    ...(name === undefined ? [] : [{ value: 'article' as const, label: 'This article', detail: name }]),
    { value: 'folder', label: all },
  ];
}

/** What is exported, with how much there is of it. */
export function scopeRows(articles: readonly ArticleModel[]): ExportRow<ExportScope>[] {
  return [
    { value: 'tagged', label: `What people tagged (${countOf(articles, 'tagged')})` },
    { value: 'found', label: `What was found (${countOf(articles, 'found')})` },
    { value: 'both', label: 'Both' },
  ];
}

/** The formats under what they are for, each with what it cannot hold of these very annotations. */
export function formatRows(
  formats: readonly Format[],
  articles: readonly ArticleModel[],
  what: ExportScope,
): ExportRow<Format>[] {
  return purposes.flatMap((purpose) =>
    formats
      .filter((format) => format.purpose === purpose)
      .map((format): ExportRow<Format> => {
        const lost = lossSentence(format.losses(articles, what));
        // What is lost comes first: the end of a long line is not shown.
        const detail = lost === undefined ? format.detail : `${lost} · ${format.detail}`;
        return { value: format, label: format.label, detail, group: purpose };
      }),
  );
}

/** `Exported 12 annotations to event.csv.` */
export function exportedSentence(articles: readonly ArticleModel[], what: ExportScope, fileName: string): string {
  const tagged = plural(countOf(articles, 'tagged'), 'annotation');
  const found = countOf(articles, 'found');
  const marks = found === 1 ? '1 mark found' : `${found} marks found`;
  const parts = { tagged, found: marks, both: `${tagged} and ${marks}` };
  return `Exported ${parts[what]} to ${fileName}.`;
}

function countOf(articles: readonly ArticleModel[], what: ExportScope): number {
  return articles.reduce((sum, article) => sum + exportedMarks(article, what).length, 0);
}
