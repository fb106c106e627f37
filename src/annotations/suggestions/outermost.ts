import { bySpan, overlaps } from '../../article/span.ts';
import type { Finding } from './suggestion-rule.ts';

/** In text order; of findings that overlap, the first, and the longest where several begin there. */
export function outermost(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of found.toSorted((a, b) => bySpan(a.span, b.span))) {
    const before = kept.at(-1);
    if (before === undefined || !overlaps(before.span, one.span)) kept.push(one);
  }
  return kept;
}
