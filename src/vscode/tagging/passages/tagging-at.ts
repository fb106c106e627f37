import type { AnchoredTagging } from '../../../article/annotation-model.ts';
import { hull, sameSpans, type Span } from '../../../article/span.ts';

/**
 * The tagging that a cursor or a selection is about: the innermost around the cursor, else one that ends there (where the
 * cursor is left after tagging); or one of exactly the words selected.
 */
export function taggingAt(taggings: readonly AnchoredTagging[], selection: Span): AnchoredTagging | undefined {
  const { start, end } = selection;
  if (start < end) {
    return innermost(taggings, (spans) => sameSpans(spans, [selection]) || sameSpans([hull(spans)], [selection]));
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
  return placed(taggings).find(({ anchor }) => sameSpans(anchor.spans, passage));
}

/** The tagging with the least text between itself and a span, on either side; the innermost of those that overlap it. */
export function nearestTagging(taggings: readonly AnchoredTagging[], span: Span): AnchoredTagging | undefined {
  const gap = ({ anchor }: Placed): number =>
    Math.min(...anchor.spans.map((part) => Math.max(0, part.start - span.end, span.start - part.end)));
  return placed(taggings).sort((a, b) => gap(a) - gap(b) || length(a.anchor.spans) - length(b.anchor.spans))[0];
}

type Placed = AnchoredTagging & { readonly anchor: { readonly spans: readonly Span[] } };

function placed(taggings: readonly AnchoredTagging[]): Placed[] {
  return taggings.filter((one): one is Placed => 'spans' in one.anchor && one.anchor.spans.length > 0);
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
