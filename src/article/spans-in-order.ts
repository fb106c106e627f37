import { contains, overlaps, type Span } from './span.ts';

/** Index of the first span that ends behind the offset; their number where none does. In text order, none overlapping. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  return firstThat(spans, ({ end }) => end > offset);
}

/** Index of the first span that starts at the offset or behind it; their number where none does. In order of their starts. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstThat(spans, ({ start }) => start >= offset);
}

/** Index of the first span that `holds`, where all behind it do too. */
function firstThat(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && holds(span)) high = middle;
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
  const within: T[] = [];
  for (let at = firstStartingFrom(spans, outer.start); at < spans.length; at++) {
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
