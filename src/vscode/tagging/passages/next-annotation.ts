import type { AnchoredTagging } from '../../../article/annotation-model.ts';
import { bySpan, hull, type Span } from '../../../article/span.ts';
import type { Place } from '../../trees/tree-node.ts';

/** Annotations of one article, those that one steps through. */
export interface SteppedArticle {
  readonly uri: string;
  readonly taggings: readonly AnchoredTagging[];
}

/**
 * The passage after or before a selection: in its article, then in the articles that follow in the order given, and
 * round. One that is selected is left, not found again.
 *
 * @param articles All that are stepped through; the one with the selection need not be among them.
 */
export function annotationFrom(
  articles: readonly SteppedArticle[],
  here: { readonly uri: string; readonly selection: Span },
  direction: 'next' | 'previous',
): Place | undefined {
  const forward = direction === 'next';
  const at = articles.findIndex(({ uri }) => uri === here.uri);
  const ahead = spansOf(articles[at]).filter((span) => isAhead(span, here.selection, forward));
  const near = forward ? ahead[0] : ahead.at(-1);
  if (near !== undefined) return { uri: here.uri, span: near };
  // The others once round, and at last this one from its other end.
  const from = Math.max(at, 0);
  const ordered = forward
    ? [...articles.slice(at + 1), ...articles.slice(0, at + 1)]
    : [...articles.slice(from), ...articles.slice(0, from)].toReversed();
  for (const article of ordered) {
    const spans = spansOf(article);
    const span = forward ? spans[0] : spans.at(-1);
    if (span !== undefined) return { uri: article.uri, span };
  }
  return undefined;
}

function isAhead(span: Span, selection: Span, forward: boolean): boolean {
  return forward
    ? bySpan(span, selection) > 0 && span.start >= selection.start
    : bySpan(span, selection) < 0 && span.start < selection.end;
}

/** Passages that have a place, in text order. */
function spansOf(article: SteppedArticle | undefined): Span[] {
  return (article?.taggings ?? [])
    .flatMap(({ anchor }) => ('spans' in anchor && anchor.spans.length > 0 ? [hull(anchor.spans)] : []))
    .sort(bySpan);
}
