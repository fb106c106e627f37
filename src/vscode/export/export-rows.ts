import { l10n } from 'vscode';
import { counted } from '../../article/counted.ts';
import { listed } from '../../article/listed.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { exportedMarks, type ExportScope } from '../../formats/exported-mark.ts';
import { type Format, lossSentence, purposes } from '../../formats/format.ts';
import { translate } from '../translate.ts';
import type { ExportRange } from './export-choice.ts';

/** One answer to a question of the export. */
export interface ExportRow<T> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
  /** The heading it stands under. */
  readonly group?: string;
}

/** Where it is exported from. `count` is how many articles the folder has, where that is known. */
export function rangeRows(name: string | undefined, count: number | undefined): ExportRow<ExportRange>[] {
  const all =
    count === undefined || count === 0
      ? l10n.t('All articles of the folder')
      : count === 1
        ? l10n.t('All 1 article')
        : l10n.t('All {0} articles', count);
  return [
    ...(name === undefined ? [] : [{ value: 'article' as const, label: l10n.t('This article'), detail: name }]),
    { value: 'folder', label: all },
  ];
}

/** What is exported, with how much there is of it where that is known. */
export function scopeRows(articles: readonly ArticleModel[] | undefined): ExportRow<ExportScope>[] {
  const count = articles && ((what: ExportScope) => countOf(articles, what));
  return [
    {
      value: 'tagged',
      label: count === undefined ? l10n.t('What people tagged') : l10n.t('What people tagged ({0})', count('tagged')),
    },
    {
      value: 'found',
      label: count === undefined ? l10n.t('What was found') : l10n.t('What was found ({0})', count('found')),
    },
    { value: 'both', label: l10n.t('Both') },
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
        const lost = lossSentence(format.losses(articles, what), translate);
        // What is lost comes first: the end of a long line is not shown.
        const detail = [lost, translate(format.detail)].filter((part) => part !== undefined).join(' · ');
        return { value: format, label: translate(format.label), detail, group: translate(purpose) };
      }),
  );
}

/** `Exported 12 annotations to event.csv.` */
export function exportedSentence(articles: readonly ArticleModel[], what: ExportScope, fileName: string): string {
  const tagged = counted(countOf(articles, 'tagged'), 'annotation', translate);
  const found = counted(countOf(articles, 'found'), 'mark', translate);
  const parts = { tagged, found, both: listed([tagged, found], 'and', translate) };
  return l10n.t('Exported {0} to {1}.', parts[what], fileName);
}

function countOf(articles: readonly ArticleModel[], what: ExportScope): number {
  return articles.reduce((sum, article) => sum + exportedMarks(article, what).length, 0);
}
