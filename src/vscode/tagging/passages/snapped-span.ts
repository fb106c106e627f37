import type { Span } from '../../../article/span.ts';
import { withoutLoneMarks } from './lone-marks.ts';
import { sentenceAt } from '../sentence-at.ts';
import { trimmedSpan } from './trimmed-span.ts';
import { segmenter } from '../../../article/segmenter.ts';

/** How far a selection is widened: `pressmark.tagging.snap`. */
export type Snap = 'off' | 'word' | 'sentence';

/** No word is longer: what is looked at around an edge, in code units. */
const WINDOW = 100;

/**
 * A selection as it is tagged: blanks at its edges trimmed, widened to whole words or sentences, and without a quotation
 * mark at an edge whose partner lies outside. Undefined where only blanks or marks are selected.
 */
export function snappedSpan(text: string, selection: Span, snap: Snap): Span | undefined {
  const inner = trimmedSpan(text, selection);
  if (inner === undefined) return undefined;
  return withoutLoneMarks(text, widened(text, inner, snap));
}

function widened(text: string, span: Span, snap: Snap): Span {
  switch (snap) {
    case 'off':
      return span;
    case 'word':
      return { start: wordAt(text, span.start)?.start ?? span.start, end: wordAt(text, span.end - 1)?.end ?? span.end };
    case 'sentence':
      return {
        start: sentenceAt(text, span.start)?.start ?? span.start,
        end: sentenceAt(text, span.end - 1)?.end ?? span.end,
      };
  }
}

/** The word that covers the code unit at an offset; undefined where a blank or a mark stands there. */
export function wordAt(text: string, offset: number): Span | undefined {
  const from = Math.max(0, offset - WINDOW);
  const found = segmenter('word')
    .segment(text.slice(from, offset + WINDOW))
    .containing(offset - from);
  if (found?.isWordLike !== true) return undefined;
  const start = from + found.index;
  return { start, end: start + found.segment.length };
}
