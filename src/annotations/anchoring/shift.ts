import type { Span } from '../../article/span.ts';

/** One replacement in a text: `[start, end)` of the text before gives way to `length` code units. */
export interface TextChange extends Span {
  readonly length: number;
}

/**
 * Where a passage lies after the changes, or `undefined` where a change took all of it.
 *
 * All changes count in the text before any of them, do not overlap, and come from the last to the first, as in one
 * change event of VS Code. What is inserted at an edge stays outside; a change over an edge takes its part of the
 * passage away; one that replaces the whole passage takes it, whatever comes in its place: whether those are still
 * the same words is for `anchor` to say.
 */
export function shiftSpan(span: Span, changes: readonly TextChange[]): Span | undefined {
  let { start, end } = span;
  for (const change of changes) {
    const by = change.length - (change.end - change.start);
    if (change.end <= start) {
      start += by;
      end += by;
    } else if (change.start < end) {
      if (change.start <= start && end <= change.end) return undefined;
      end = change.end > end ? change.start : end + by;
      if (change.start < start) start = change.start + change.length;
    }
  }
  return { start, end };
}

/** The changes that lead back, counted in the text after these, in the same order. */
export function invertShift(changes: readonly TextChange[]): TextChange[] {
  let by = 0;
  return changes
    .toReversed()
    .map(({ start, end, length }) => {
      const back = { start: start + by, end: start + by + length, length: end - start };
      by += length - (end - start);
      return back;
    })
    .toReversed();
}
