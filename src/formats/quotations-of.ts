import type { Quotation } from '../article/analysis-model.ts';
import { bySpan, hull, type Span } from '../article/span.ts';

/**
 * The quotation each passage lies on: the smallest one that covers more than half of the passage's extent, so that
 * “We will [claim go]” is Duarte's claim and a whole paragraph with three words quoted in it is nobody's. One sweep
 * over both lists; passages without spans get none.
 */
export function quotationsOf(
  passages: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
): (Quotation | undefined)[] {
  const result: (Quotation | undefined)[] = passages.map(() => undefined);
  const order = passages
    .flatMap((spans, index) => (spans.length === 0 ? [] : [{ index, around: hull(spans) }]))
    .sort((a, b) => bySpan(a.around, b.around));
  const waiting = [...quotations].sort(bySpan);
  let next = 0;
  let open: Quotation[] = [];
  for (const { index, around } of order) {
    for (; (waiting[next]?.start ?? Infinity) < around.end; next += 1) open.push(...waiting.slice(next, next + 1));
    // Passages come by start: what ends before this one cannot lie on a later one.
    open = open.filter((quotation) => quotation.end > around.start);
    for (const quotation of open) {
      const shared = Math.min(quotation.end, around.end) - Math.max(quotation.start, around.start);
      const best = result[index];
      const smaller = best === undefined || quotation.end - quotation.start < best.end - best.start;
      if (shared * 2 > around.end - around.start && smaller) result[index] = quotation;
    }
  }
  return result;
}
