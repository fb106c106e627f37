import type { Quotation } from '../../article/analysis-model.ts';
import type { ArticleModel } from '../../article/article-model.ts';
import { wordsOf } from './speaker-nodes.ts';

/**
 * A quotation with its attribution, as one pastes it into a draft: the words in marks, who, in which source, when.
 *
 * “We will row if we have to,” — Solveig Nakamura, Harbor Radio, 2025-03-12
 */
export function copiedQuotation({ name, text, analysis }: ArticleModel, quotation: Quotation): string {
  const { outlet, url } = analysis.metadata;
  const speaker = analysis.entities.find(({ id }) => id === quotation.speakerId)?.name;
  const written = quotation.source === undefined ? undefined : text.slice(quotation.source.start, quotation.source.end);
  const attribution = [speaker ?? written, outlet ?? name, analysis.published, url].filter(
    (part) => part !== undefined,
  );
  const words = wordsOf(text, quotation).replace(/\s+/g, ' ');
  return `${words} — ${attribution.join(', ')}`;
}
