import { bySpan, type Span } from '../../../article/span.ts';

/** The same places in text order, those that overlap or touch made one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < span.start) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
