import type { AnchoredTagging } from '../../article/annotation-model.ts';
import { bySpan, hull, type Span } from '../../article/span.ts';

/**
 * The tagging that a cursor or a selection is about: the innermost around the cursor, else one that ends there (where the
 * cursor is left after tagging); or one of exactly the words selected.
 */
export function taggingAt(taggings: readonly AnchoredTagging[], selection: Span): AnchoredTagging | undefined {
  const { start, end } = selection;
  if (start < end) {
    return innermost(taggings, (spans) => isSame(spans, [selection]) || isSame([hull(spans)], [selection]));
  }
  return (
    innermost(taggings, (spans) => spans.some((span) => span.start <= end && end < span.end)) ??
    innermost(taggings, (spans) => spans.some((span) => span.end === end))
  );
}

function innermost(
  taggings: readonly AnchoredTagging[],
  isMeant: (spans: readonly Span[]) => boolean,
): AnchoredTagging | undefined {
  return placed(taggings)
    .filter(({ anchor }) => isMeant(anchor.spans))
    .sort((a, b) => length(a.anchor.spans) - length(b.anchor.spans))[0];
}

/** The tagging of exactly these words. */
export function taggingOf(taggings: readonly AnchoredTagging[], passage: readonly Span[]): AnchoredTagging | undefined {
  return placed(taggings).find(({ anchor }) => isSame(anchor.spans, passage));
}

/** The tagging after or before a selection, going round at the ends; one that is selected is left, not found again. */
export function taggingFrom(
  taggings: readonly AnchoredTagging[],
  selection: Span,
  direction: 'next' | 'previous',
): Span | undefined {
  const spans = placed(taggings)
    .map(({ anchor }) => hull(anchor.spans))
    .sort(bySpan);
  if (direction === 'next') {
    return spans.find((span) => bySpan(span, selection) > 0 && span.start >= selection.start) ?? spans[0];
  }
  return spans.findLast((span) => bySpan(span, selection) < 0 && span.start < selection.end) ?? spans.at(-1);
}

type Placed = AnchoredTagging & { readonly anchor: { readonly spans: readonly Span[] } };

function placed(taggings: readonly AnchoredTagging[]): Placed[] {
  return taggings.filter((one): one is Placed => 'spans' in one.anchor && one.anchor.spans.length > 0);
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end);
}
