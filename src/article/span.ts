/** Half-open range of UTF-16 code units in the canonical text: `text.slice(start, end)` is its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two passages are made of the same spans, in the same order. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end);
}

/** The text that a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Order in the text: by start, the longer first where starts are equal, so that what encloses comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span around all parts; throws where there are none. */
export function hull(parts: readonly Span[]): Span {
  const first = parts[0];
  if (first === undefined) throw new RangeError('hull of no spans');
  let { start, end } = first;
  for (const part of parts) {
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The parts of `spans` that `holes` leave; both in text order. Blanks at the edges of a part stay. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let first = 0;
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let start = span.start;
    while ((holes[first]?.end ?? Infinity) <= span.start) first += 1;
    for (let at = first; at < holes.length; at++) {
      const hole = holes[at];
      if (hole === undefined || hole.start >= span.end) break;
      if (!overlaps(span, hole)) continue;
      if (hole.start > start) parts.push({ start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < span.end) parts.push({ start, end: span.end });
    return parts;
  });
}
