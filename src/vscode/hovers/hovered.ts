import type { Analysis, Entity, Mention, Quotation, TimeExpression } from '../../article/analysis-model.ts';
import { bySpan, type Span } from '../../article/span.ts';

/** One thing found at a place in the text. */
export type Found =
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation }
  | { readonly kind: 'date'; readonly span: Span; readonly expression: TimeExpression }
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention; readonly entity: Entity };

/**
 * What was found at an offset, the outermost first. A quotation is where its words, its source or its cue are: between
 * the parts of an interrupted one there may be words of the narrator. Where several have one source or cue, these words
 * stand for the first of them alone: the others are told where they stand.
 */
export function foundAt(analysis: Analysis, offset: number): Found[] {
  const at = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const found: Found[] = [];
  let isIntroduced = false;
  for (const quotation of analysis.quotations) {
    const words = [...quotation.quoted, ...quotation.content].find(at);
    const introduction = [quotation.cue, quotation.source].find((span) => span !== undefined && at(span));
    const part = words ?? (isIntroduced ? undefined : introduction);
    if (part !== undefined) found.push({ kind: 'quotation', span: part, quotation });
    isIntroduced ||= introduction !== undefined;
  }
  for (const entity of analysis.entities) {
    const mention = entity.mentions.find(at);
    if (mention !== undefined) found.push({ kind: 'mention', span: mention, mention, entity });
  }
  const expression = analysis.timeExpressions.find(at);
  if (expression !== undefined) found.push({ kind: 'date', span: expression, expression });
  return found.sort((a, b) => bySpan(a.span, b.span) || RANK[a.kind] - RANK[b.kind]);
}

/** Where two cover the same words: who speaks before whom they mean. */
const RANK: Readonly<Record<Found['kind'], number>> = { quotation: 0, mention: 1, date: 2 };
