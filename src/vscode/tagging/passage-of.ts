import type { Analysis, Quotation } from '../../article/analysis-model.ts';
import type { Span } from '../../article/span.ts';
import { foundAt } from '../hovers/hovered.ts';
import { sentenceAt } from './sentence-at.ts';
import { type Snap, snappedSpan } from './snapped-span.ts';

/**
 * What is tagged: the selection, else the quotation at the cursor (several spans where it is interrupted), else the
 * sentence; nothing on an empty line.
 */
export function passageOf(text: string, analysis: Analysis, selection: Span, snap: Snap): readonly Span[] {
  const selected = selection.start < selection.end ? snappedSpan(text, selection, snap) : undefined;
  if (selected !== undefined) return [selected];
  const quotation = quotationAt(analysis, selection.end);
  if (quotation !== undefined) return spansOfQuotation(quotation);
  const sentence = sentenceAt(text, selection.end);
  return sentence === undefined ? [] : [sentence];
}

/**
 * The innermost quotation at an offset, its cue and source included, else one that ends there; marks that quote nobody
 * do not count.
 */
export function quotationAt(analysis: Analysis, offset: number): Quotation | undefined {
  const at = (place: number): Quotation | undefined =>
    foundAt(analysis, place)
      .flatMap((found) => (found.kind === 'quotation' && found.quotation.type !== 'scare' ? [found.quotation] : []))
      .at(-1);
  return at(offset) ?? at(offset - 1);
}

/** The words of a quotation that are tagged: what was said, without its marks. */
export function spansOfQuotation({ content, start, end }: Quotation): readonly Span[] {
  const spans = content.filter((span) => span.start < span.end);
  return spans.length > 0 ? spans : [{ start, end }];
}
