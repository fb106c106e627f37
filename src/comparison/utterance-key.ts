import type { ComparedArticle, Utterance } from './compared-article.ts';

/** What tells an utterance from all others of a comparison: of one quotation there may be several. */
export function utteranceKey({ uri }: ComparedArticle, { quotation, start }: Utterance): string {
  return `${uri}#${quotation}@${String(start)}`;
}
