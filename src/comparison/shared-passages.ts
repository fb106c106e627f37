import type { ArticleModel } from '../article/article-model.ts';
import { bySpan, type Span } from '../article/span.ts';
import type { Comparison } from './comparison-model.ts';
import { type OtherWording, otherWordings } from './other-wordings.ts';
import { type Placing, placingIn } from './placed-wording.ts';
import { type SharedHere, sharedByArticle } from './shared-by-article.ts';

/** Where an article has a shared quotation, as the article is now, and how others have it. */
export interface SharedPassage extends SharedHere {
  /** Its utterances, in text order; at least one. */
  readonly passages: readonly Span[];
  /** Words that others word differently, in text order, each once. */
  readonly boxes: readonly Span[];
  readonly others: readonly OtherWording[];
  /** From offsets of the comparison to those of the article now. */
  readonly place: Placing;
}

/**
 * The shared quotations of one article where they stand now. The article may have been edited since it was compared:
 * what is no longer there is left out, so that nothing is ever said of other words.
 */
export function sharedPassages(
  comparison: Comparison,
  uri: string,
  model: Pick<ArticleModel, 'text' | 'analysis'>,
): SharedPassage[] {
  const shared = sharedByArticle(comparison).get(uri) ?? [];
  if (shared.length === 0) return [];
  const placing = placingIn(model);
  return shared.flatMap(({ quotation, wording }) => {
    const place = placing(wording.utterances);
    const passages = wording.utterances.flatMap((utterance) => place(utterance) ?? []);
    if (passages.length === 0) return [];
    const others = otherWordings(quotation, wording);
    const boxes = others.flatMap(({ own }) => own.flatMap((span) => place(span) ?? []));
    return [{ quotation, wording, passages, boxes: once(boxes), others, place }];
  });
}

/** Spans that overlap are one: two sources changed words beside each other. */
function once(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined.splice(-1, 1, { start: last.start, end: span.end });
  }
  return joined;
}
