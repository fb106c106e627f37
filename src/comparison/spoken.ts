import type { ComparedArticle, Utterance } from './compared-article.ts';
import type { Comparison, SharedQuotation, Wording } from './comparison-model.ts';

/** One utterance of one source with what comparing says of it. */
export interface Spoken {
  readonly article: ComparedArticle;
  readonly utterance: Utterance;
  /** Canonical name over all articles; undefined where nobody is named. */
  readonly speaker: string | undefined;
  /** Where other sources have it too. */
  readonly shared?: { readonly quotation: SharedQuotation; readonly wording: Wording };
}

/** Every utterance of every source, in the order of the sources and of the text. One pass. */
export function spokenIn({ articles, shared, linked }: Comparison): Spoken[] {
  const found = new Map<Utterance, NonNullable<Spoken['shared']>>();
  for (const quotation of shared) {
    for (const wording of quotation.wordings) {
      for (const utterance of wording.utterances) found.set(utterance.whole ?? utterance, { quotation, wording });
    }
  }
  return articles.flatMap((article) =>
    article.utterances.map((utterance): Spoken => {
      const of = found.get(utterance);
      return {
        article,
        utterance,
        speaker: utterance.speaker && linked(utterance.speaker),
        ...(of === undefined ? {} : { shared: of }),
      };
    }),
  );
}
