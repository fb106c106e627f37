import type { RegionKind } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { LineIndex } from '../../article/line-index.ts';

/** Lines that fold, both counted from zero, the last one included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

const FOLDED: ReadonlySet<RegionKind> = new Set(['advertisement', 'related', 'furniture']);

/** What pages put around an article folds: advertisements, related stories, menus and credits. */
export function foldsOf({ text, analysis }: ArticleModel, lines: LineIndex): Fold[] {
  return analysis.regions.flatMap(({ kind, start, end }) => {
    if (!FOLDED.has(kind)) return [];
    const words = text.slice(start, end);
    const from = lines.lineAt(start + words.length - words.trimStart().length);
    const to = lines.lineAt(start + words.trimEnd().length);
    return to > from ? [{ start: from, end: to }] : [];
  });
}
