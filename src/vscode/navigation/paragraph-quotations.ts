import type { Quotation } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import type { LineIndex } from '../../article/line-index.ts';

/** The quotations that begin in one paragraph. */
export interface ParagraphQuotations {
  /** Line of the paragraph, from zero. */
  readonly line: number;
  readonly quotations: readonly Quotation[];
}

/** The paragraphs with quotations, in text order; marks that quote nobody do not count. */
export function paragraphQuotations({ analysis }: ArticleModel, lines: LineIndex): ParagraphQuotations[] {
  const byLine = new Map<number, Quotation[]>();
  for (const quotation of analysis.quotations) {
    if (quotation.type === 'scare') continue;
    const line = lines.lineAt(quotation.start);
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [quotation]);
    else known.push(quotation);
  }
  return [...byLine].map(([line, quotations]) => ({ line, quotations }));
}
