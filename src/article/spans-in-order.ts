import { contains, overlaps, type Span } from './span.ts';

/** Index of the first span that ends behind the offset; their number where none does. In text order, none overlapping. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether any of the spans shares a code unit with `span`. In text order, none overlapping. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingBehind(spans, span.start)];
  return next !== undefined && overlaps(next, span);
}

/** Those of the spans that lie in `outer`, edges included. In order of their starts; they may overlap. */
export function spansWithin<T extends Span>(spans: readonly T[], outer: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const within: T[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined || span.start > outer.end) break;
    if (contains(outer, span)) within.push(span);
  }
  return within;
}

/** The stretches that the spans cover together, in text order: what overlaps becomes one, what only touches stays two. */
export function covered(spans: readonly Span[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = stretches.at(-1);
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
