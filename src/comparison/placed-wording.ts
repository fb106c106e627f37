import type { Quotation } from '../article/analysis-model.ts';
import type { ArticleModel } from '../article/article-model.ts';
import { grouped } from '../article/grouped.ts';
import { contains, shift, type Span } from '../article/span.ts';
import type { Utterance } from './compared-article.ts';

/** Gives a span of the compared text its place now; undefined for words that are not there any more. */
export type Placing = (span: Span) => Span | undefined;

/**
 * Where the words of utterances stand in their article now, which may have been edited since it was compared: each is
 * looked for among its quotations, since words that are no longer quoted are no longer compared.
 */
export function placingIn({
  text,
  analysis,
}: Pick<ArticleModel, 'text' | 'analysis'>): (utterances: readonly Utterance[]) => Placing {
  const ofLength = grouped(analysis.quotations, ({ start, end }) => end - start);
  return (utterances) => {
    const moves = utterances.map((utterance) => ({
      utterance,
      by: moveOf(utterance, text, ofLength.get(utterance.end - utterance.start) ?? []),
    }));
    return (span) => {
      const by = moves.find(({ utterance }) => contains(utterance, span))?.by;
      return by === undefined ? undefined : shift(span, by);
    };
  };
}

/** By how much an utterance moved: to the nearest quotation that says just the same. */
function moveOf({ start, parts }: Utterance, text: string, quotations: readonly Quotation[]): number | undefined {
  let best: number | undefined;
  for (const quotation of quotations) {
    const by = quotation.start - start;
    if (quotation.type === 'scare' || (best !== undefined && Math.abs(best) <= Math.abs(by))) continue;
    if (parts.every((part) => text.startsWith(part.text, part.start + by))) best = by;
  }
  return best;
}
