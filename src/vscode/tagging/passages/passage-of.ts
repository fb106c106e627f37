import type { Analysis, Quotation } from '../../../article/analysis-model.ts';
import type { Span } from '../../../article/span.ts';
import { foundAt } from '../../hovers/hovered.ts';
import { joinedSpans } from './joined-spans.ts';
import { sentenceAt } from '../sentence-at.ts';
import { type Snap, snappedSpan } from './snapped-span.ts';

/**
 * What is tagged where words are selected: one passage of several spans where several selections were made, in text
 * order and without overlaps; empty where only blanks are selected.
 */
export function selectedPassage(text: string, selections: readonly Span[], snap: Snap): readonly Span[] {
  const snapped = selections.map((selection) => (selection.start < selection.end ? snappedSpan(text, selection, snap) : undefined)); // prettier-ignore
  return joinedSpans(snapped.filter((span) => span !== undefined));
}

/**
 * What is tagged where nothing is selected: the quotation at the cursor (several spans where it is interrupted), else
 * the sentence; nothing on an empty line.
 */
export function passageAt(text: string, analysis: Analysis, offset: number): readonly Span[] {
  const quotation = quotationAt(analysis, offset);
  if (quotation !== undefined) return spansOfQuotation(quotation);
  const sentence = sentenceAt(text, offset);
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
