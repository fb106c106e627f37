import { l10n } from 'vscode';
import { counted } from '../article/counted.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { translate } from './translate.ts';

/** What there is in one article, in numbers. */
export interface ArticleCounts {
  readonly quotations: number;
  /** Quotations whose speaker is not known, or doubtful. */
  readonly unclear: number;
  /** Passages that a person tagged and that are in the text. */
  readonly tagged: number;
}

/** Counts what the status bar shows. Marks that quote nobody do not count. */
export function articleCounts({ analysis, taggings }: Pick<ArticleModel, 'analysis' | 'taggings'>): ArticleCounts {
  const quotations = analysis.quotations.filter(({ type }) => type !== 'scare');
  return {
    quotations: quotations.length,
    unclear: quotations.filter(
      ({ source, speakerId, doubtful }) => doubtful === true || (source === undefined && speakerId === undefined),
    ).length,
    tagged: taggings.filter(({ anchor }) => 'spans' in anchor).length,
  };
}

/** `❝ 13 · 2 unclear · 3 tagged`: what is zero is left out, but for the quotations. */
export function countsInShort({ quotations, unclear, tagged }: ArticleCounts): string {
  return [
    `❝ ${quotations}`,
    ...(unclear > 0 ? [l10n.t('{0} unclear', unclear)] : []),
    ...(tagged > 0 ? [l10n.t('{0} tagged', tagged)] : []),
  ].join(' · ');
}

/** `13 quotations, 2 without a speaker, 3 tagged passages.` */
export function countsInWords({ quotations, unclear, tagged }: ArticleCounts): string {
  return `${[
    counted(quotations, 'quotation', translate),
    ...(unclear > 0 ? [l10n.t('{0} without a speaker', unclear)] : []),
    ...(tagged > 0 ? [counted(tagged, 'tagged passage', translate)] : []),
  ].join(', ')}.`;
}
