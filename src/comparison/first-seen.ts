import { fold } from '../article/name-spelling.ts';
import type { ComparedArticle } from './compared-article.ts';
import type { SharedQuotation, Wording } from './comparison-model.ts';

/** How an utterance came into the sources. */
export interface Provenance {
  /** The sources with a date, earliest first; several where they share the first day. */
  readonly first: readonly Wording[];
  /** Who is said to have heard or reported it, “told the Courier”, “according to the Courier”, by others than the Courier. */
  readonly credits: readonly { readonly to: string; readonly by: readonly ComparedArticle[] }[];
}

/** Which source had it first, as far as they are dated, and whom they credit. */
export function provenanceOf({ wordings }: SharedQuotation): Provenance {
  const days = wordings.flatMap(({ article }) => article.published ?? []).sort();
  const credits = new Map<string, ComparedArticle[]>();
  for (const { article, utterances } of wordings) {
    for (const to of new Set(utterances.flatMap(({ credit }) => credit ?? []))) {
      if (isOwnName(article, to)) continue;
      credits.set(to, [...(credits.get(to) ?? []), article]);
    }
  }
  return {
    first: days[0] === undefined ? [] : wordings.filter(({ article }) => article.published === days[0]),
    credits: [...credits].map(([to, by]) => ({ to, by })),
  };
}

/** Whether a name is that of the source itself, or short for it: *Observer* in *The Sound Observer*. */
function isOwnName({ outlet }: ComparedArticle, name: string): boolean {
  const own = new Set(wordsIn(outlet));
  return wordsIn(name).every((word) => own.has(word));
}

function wordsIn(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
