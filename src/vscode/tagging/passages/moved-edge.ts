import type { Span } from '../../../article/span.ts';
import { segmenter } from '../../../article/segmenter.ts';

/** Which edge of a passage moves, and whether the passage grows or shrinks by it. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly by: 'more' | 'less';
}

/** How far the next word is looked for, in code units: further than any blank lines and any word reach. */
const WINDOW = 400;

/**
 * A passage with its start or its end moved by one word; undefined where there is no word to move to. An edge that
 * shrinks stays in its part of an interrupted passage.
 */
export function movedEdge(text: string, spans: readonly Span[], { edge, by }: EdgeMove): Span[] | undefined {
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (span === undefined) return undefined;
  const moved = edge === 'start' ? movedStart(text, span, by) : movedEnd(text, span, by);
  return moved === undefined ? undefined : spans.map((other, index) => (index === at ? moved : other));
}

function movedEnd(text: string, { start, end }: Span, by: EdgeMove['by']): Span | undefined {
  const ends = wordsAround(text, end).map((word) => word.end);
  const to = by === 'more' ? ends.find((place) => place > end) : ends.findLast((place) => place < end);
  return to === undefined || to <= start ? undefined : { start, end: to };
}

function movedStart(text: string, { start, end }: Span, by: EdgeMove['by']): Span | undefined {
  const starts = wordsAround(text, start).map((word) => word.start);
  const to = by === 'more' ? starts.findLast((place) => place < start) : starts.find((place) => place > start);
  return to === undefined || to >= end ? undefined : { start: to, end };
}

/** The words near an offset, in text order; one cut by the window's edge is left out. */
function wordsAround(text: string, offset: number): Span[] {
  const from = Math.max(0, offset - WINDOW);
  const to = Math.min(text.length, offset + WINDOW);
  const words = [...segmenter('word').segment(text.slice(from, to))].flatMap(({ index, segment, isWordLike }) =>
    isWordLike === true ? [{ start: from + index, end: from + index + segment.length }] : [],
  );
  return words.filter(({ start, end }) => (start > from || from === 0) && (end < to || to === text.length));
}
